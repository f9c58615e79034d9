using System.Diagnostics;
using System.Globalization;

namespace Dragoman.Record.Tests.Sqlite;

/// <summary>A process that does the work of a method of <see cref="KilledWriter"/> until it is killed.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process process;
    private readonly string log;

    public WriterProcess(string work, string file, string log, string? older = null)
    {
        this.log = log;
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[typeof(KillTests).Assembly.Location, "-method", $"{typeof(KilledWriter).FullName}.{work}", "-explicit", "only"]) start.ArgumentList.Add(argument);
        start.Environment[KilledWriter.FileVariable] = file;
        start.Environment[KilledWriter.LogVariable] = log;
        start.Environment[KilledWriter.OlderVariable] = older;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Said += line.Data + "\n";
        process.BeginOutputReadLine();
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
    }

    /// <summary>What it wrote to standard output.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Waits until it has finished something.</summary>
    public async Task Works()
    {
        var before = Length();
        while (Length() == before && !process.HasExited) await Task.Delay(5, TestContext.Current.CancellationToken);
    }

    /// <summary>Stops it where it stands, with all its threads.</summary>
    public async Task Stop()
    {
        Assert.False(process.HasExited, "the writer ended by itself: " + Said);
        Signal("-STOP");
        while (!Directory.EnumerateDirectories($"/proc/{process.Id}/task").All(IsStopped)) await Task.Yield();
    }

    /// <summary>Lets it go on.</summary>
    public void Continue() => Signal("-CONT");

    /// <summary>Ends it where it stands.</summary>
    public async Task Kill()
    {
        Assert.False(process.HasExited, "the writer ended by itself: " + Said);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static bool IsStopped(string task)
    {
        try
        {
            // "id (name) T ...": the name may hold anything, the state stands after the last bracket.
            var status = File.ReadAllText(task + "/stat");
            return status[status.LastIndexOf(')') + 2] is 'T' or 't';
        }
        catch (IOException)
        {
            return true;
        }
    }

    private void Signal(string signal)
    {
        using var kill = Process.Start("kill", [signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }

    private long Length() => File.Exists(log) ? new FileInfo(log).Length : 0;
}
