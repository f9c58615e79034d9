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
        foreach (var input in inputs)
        {
            foreach (var result in ReadInput(input)) yield return result;
        }
    }

    /// <summary>Reads one stream.</summary>
    /// <param name="name">What the results and the articles' ids call it; its ending helps to tell the format.</param>
    /// <param name="stream">The stream; disposed of once the results are taken.</param>
    /// <returns>At least one result; never throws for what is wrong with the stream.</returns>
    public IEnumerable<ReadResult> Read(string name, Stream stream) => FaultBarrier.Guard(name, () => DocumentReader.Read(new InputFile(name, () => stream), options, 0));

    private IEnumerable<ReadResult> ReadInput(string input)
    {
        if (input == StandardInput)
        {
            return options.StandardInput is { } stream
                ? Read(input, stream)
                : [ReadResult.Failed(input, ReadFailureKind.Missing, "there is no standard input here")];
        }

        if (AddressFormat.IsAddress(input)) return FaultBarrier.Guard(input, () => AddressFormat.Read(input, options));
        return InputFinder.Find(input, out var files) is { } failure
            ? [ReadResult.Failed(input, failure.Kind, failure.Reason)]
            : files.SelectMany(file => FaultBarrier.Guard(file, () => DocumentReader.Read(new InputFile(file, () => Open(file)), options, 0)));
    }

    private static FileStream Open(string file) => new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, FileOptions.SequentialScan);
}
