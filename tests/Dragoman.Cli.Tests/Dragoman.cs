using System.Diagnostics;
using System.Text;

namespace Dragoman.Cli.Tests;

/// <summary>The real command, started as a process of its own.</summary>
internal static class Dragoman
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "dragoman.dll");

    public static Task<Finished> RunAsync(string folder, params string[] args) => RunAsync(folder, "", args);

    public static Task<Finished> RunAsync(string folder, string input, string[] args) =>
        RunAsync(folder, async stream => await stream.WriteAsync(Encoding.UTF8.GetBytes(input)), args);

    public static async Task<Finished> RunAsync(string folder, Func<Stream, Task> input, string[] args)
    {
        using var process = Start(folder, args);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await WriteAsync(process, input);
        await process.WaitForExitAsync();
        return new Finished(process.ExitCode, await output, await error);
    }

    public static Process Start(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8 };
        start.ArgumentList.Add(Program);
        foreach (var arg in args) start.ArgumentList.Add(arg);
        return Process.Start(start)!;
    }

    public static async Task WriteAsync(Process process, Func<Stream, Task> input)
    {
        try
        {
            await input(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The command ended without reading all of it, which its exit code tells.
        }
    }
}

/// <summary>What a command left behind.</summary>
internal sealed record Finished(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
