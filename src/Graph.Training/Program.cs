using Graph.Training.Relations;

return args switch
{
    ["relations", var gold, var corpus, var seeds, .. var rest] => RelationsCommand.Run(gold, corpus, seeds, rest is [var predictions] ? predictions : null, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Graph.Training relations GOLD_FOLDER CORPUS SEEDS_FOLDER [PREDICTIONS]");
    return 2;
}
