using System.CommandLine;
using Graph.Training.History;
using Graph.Training.Names;
using Graph.Training.Relations;
using Graph.Training.Statuses;

var root = new RootCommand("Fits the weights of seeds/weights from gold and measures them; by hand and offline, nothing depends on it.");
root.Subcommands.Add(HistoryCommand.Create());
root.Subcommands.Add(NamesCommand.Create());
root.Subcommands.Add(StatusesCommand.Create());
root.Subcommands.Add(RelationsCommand.Create());
return root.Parse(args).Invoke();
