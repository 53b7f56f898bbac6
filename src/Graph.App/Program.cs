using Graph.App;

using var terminal = Terminal.OfProcess();
return await GraphProgram.RunAsync(args, terminal);
