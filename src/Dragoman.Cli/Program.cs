using Dragoman.Cli;
using Dragoman.Cli.CommandLine;

return await CommandRunner.RunAsync(args, Terminal.OfProcess());
