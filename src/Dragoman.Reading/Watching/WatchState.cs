using System.Text.Json;

namespace Dragoman.Reading.Watching;

/// <summary>What a watch remembers over restarts, in one JSON file.</summary>
/// <remarks>
/// It is about being polite and quick, and not about facts: without it everything is asked again, and the record finds what it has already.
/// May be used by one thread at a time.
/// </remarks>
public sealed class WatchState
{
    private readonly string? file;
    private readonly SortedDictionary<string, WatchedSource> sources = new(StringComparer.Ordinal);

    private WatchState(string? file) => this.file = file;

    /// <summary>All addresses, in ordinal order.</summary>
    public IReadOnlyCollection<WatchedSource> Sources => sources.Values;

    /// <summary>A state that is kept nowhere.</summary>
    public static WatchState InMemory() => new(null);

    /// <summary>Reads a state; one that is not there, or cannot be read, is empty.</summary>
    /// <param name="file">The file.</param>
    /// <param name="fault">Why a file that is there cannot be used, in words that follow its name; null where it can.</param>
    public static WatchState Load(string file, out string? fault)
    {
        var state = new WatchState(file);
        fault = null;
        if (!File.Exists(file)) return state;
        try
        {
            using var stream = File.OpenRead(file);
            var read = JsonSerializer.Deserialize(stream, WatchFileContext.Default.WatchFile);
            if (read is not { Version: WatchFile.Current, Sources: not null }) fault = "is no state of a watch that this program knows; everything is asked again";
            else foreach (var source in read.Sources) state.Put(source with { Entries = source.Entries ?? [] });
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            state.sources.Clear();
            fault = $"cannot be used ({e.Message.Split(" Path:")[0].ReplaceLineEndings(" ").TrimEnd('.', ' ')}); everything is asked again";
        }

        return state;
    }

    /// <summary>What is remembered of an address; of one that is new, nothing, and it is due at once.</summary>
    public WatchedSource Find(string address) => sources.GetValueOrDefault(address) ?? new WatchedSource { Address = address };

    /// <summary>Writes the state, whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save()
    {
        if (file is null) return;
        var beside = file + ".new";
        using (var stream = File.Create(beside)) JsonSerializer.Serialize(stream, new WatchFile(WatchFile.Current, [.. sources.Values]), WatchFileContext.Default.WatchFile);
        File.Move(beside, file, overwrite: true);
    }

    internal void Put(WatchedSource source) => sources[source.Address] = source;

    internal void Remove(string address) => sources.Remove(address);
}
