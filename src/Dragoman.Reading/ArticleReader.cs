using Dragoman.Reading.Fetching;
using Dragoman.Reading.Formats;
using Dragoman.Reading.Input;

namespace Dragoman.Reading;

/// <summary>Files, folders, addresses and standard input to articles.</summary>
/// <remarks>
/// An input that cannot be read gives a result that says why, and the others are read. Memory is bounded by one document, except
/// for JSON files and feeds, which are held whole. The same inputs give the same results in the same order. An instance may be
/// used by one thread at a time.
/// </remarks>
/// <param name="options">What holds for all inputs.</param>
public sealed class ArticleReader(ReadOptions options)
{
    /// <summary>What stands for standard input among the inputs.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads inputs one after the other, while the results are taken.</summary>
    /// <param name="inputs">Paths of files and folders, addresses (http, https), and <see cref="StandardInput"/>.</param>
    /// <returns>At least one result for each input; never throws for what is wrong with one.</returns>
    public IEnumerable<ReadResult> Read(IEnumerable<string> inputs)
    {
        using var web = new PoliteWeb(options);
        var withWeb = options with { Web = web };
        var named = inputs as IReadOnlyList<string> ?? [.. inputs];
        if (options.Meter is not null) Measure(named);
        foreach (var input in named)
        {
            foreach (var result in ReadInput(input, withWeb)) yield return result;
        }
    }

    /// <summary>Reads one stream.</summary>
    /// <param name="name">What the results and the articles' ids call it; its ending helps to tell the format.</param>
    /// <param name="stream">The stream; disposed of once the results are taken.</param>
    /// <returns>At least one result; never throws for what is wrong with the stream.</returns>
    public IEnumerable<ReadResult> Read(string name, Stream stream)
    {
        using var web = new PoliteWeb(options);
        foreach (var result in Read(name, stream, options with { Web = web })) yield return result;
    }

    private static IEnumerable<ReadResult> Read(string name, Stream stream, ReadOptions options) => FaultBarrier.Guard(name, () => DocumentReader.Read(new InputFile(name, () => stream), options, 0));

    private static IEnumerable<ReadResult> ReadInput(string input, ReadOptions options)
    {
        if (input == StandardInput)
        {
            return options.StandardInput is { } stream
                ? Read(input, stream, options)
                : [ReadResult.Failed(input, ReadFailureKind.Missing, "there is no standard input here")];
        }

        if (AddressFormat.IsAddress(input)) return FaultBarrier.Guard(input, () => AddressFormat.Read(input, options));
        return InputFinder.Find(input, out var files) is { } failure
            ? [ReadResult.Failed(input, failure.Kind, failure.Reason)]
            : files.SelectMany(file => ReadFile(file, options));
    }

    private static IEnumerable<ReadResult> ReadFile(string file, ReadOptions options)
    {
        foreach (var result in FaultBarrier.Guard(file, () => DocumentReader.Read(new InputFile(file, () => options.Meter is { } meter ? new MeteredStream(Open(file), meter) : Open(file)), options, 0)))
            yield return result;
        options.Meter?.Finish(InputFinder.SizeOf(file));
    }

    private void Measure(IReadOnlyList<string> inputs)
    {
        foreach (var input in inputs)
        {
            if (input == StandardInput || AddressFormat.IsAddress(input)) options.Meter!.Expect(0, more: true);
            else if (InputFinder.Find(input, out var files) is null) options.Meter!.Expect(files.Sum(InputFinder.SizeOf), more: false);
        }
    }

    private static FileStream Open(string file) => new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, FileOptions.SequentialScan);
}
