using BenchmarkDotNet.Running;
using Graph.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Neo4jLoad).Assembly).Run(args);
