using System.Collections.Immutable;
using Dragoman.Cli.CommandLine;
using Dragoman.Domain;
using Dragoman.Domain.Json;
using Dragoman.Reading.Input;

namespace Dragoman.Cli.Coding;

/// <summary>JSON Lines of articles in, JSON Lines of their events out, in order: the contract of <c>docs/output.md</c>.</summary>
/// <param name="code">Codes one article; called on several threads at once.</param>
/// <param name="threads">Number of threads that code.</param>
/// <param name="report">Is told, by any of the threads, of a fault of the program while it coded a document; null to tell nobody.</param>
internal sealed class CodingStream(Func<Article, ImmutableArray<CodedEvent>> code, int threads, Action<string>? report = null)
{
    /// <summary>The most bytes of a line.</summary>
    public const int MaxLineBytes = 16 * 1024 * 1024;

    /// <summary>Reads and writes a line for nothing: what the first line needs is compiled while the knowledge is still being loaded.</summary>
    public static void Prepare()
    {
        var party = new ActorReference { Text = "", Code = "", Start = 0 };
        var coded = new CodedEvent
        {
            Type = EventType.Consult, Status = EventStatus.Happened, Actor = [party], Trigger = new Trigger(0, 0, ""), Sentence = new TextSpan(0, 0), Rule = "",
            Date = new EventDate(PartialDate.OfYear(2000)), Place = new EventPlace { Name = "", Latitude = 0 }, Topics = [""],
        };
        new CodingStream(_ => [coded], threads: 1).Code(new Line("""{"id":"1","text":"The two met.","published":"2000-01-01"}"""u8.ToArray(), 1));
    }

    /// <summary>Codes a stream.</summary>
    /// <param name="input">Lines of JSON; empty lines are left out.</param>
    /// <param name="output">Where the lines go.</param>
    /// <param name="cancellation">Stops between two lines.</param>
    /// <returns>How many lines were written and how many of them tell an error.</returns>
    public async Task<(long Lines, long Errors)> RunAsync(Stream input, Stream output, CancellationToken cancellation)
    {
        long lines = 0, errors = 0;
        // Not disposed of: the output stays the caller's, and the last write of a run always flushes.
        var buffer = new BufferedStream(output, 64 * 1024);
        await new OrderedPipeline<Line, CodedLine>(threads, Code).RunAsync(Lines(input), Write, cancellation);
        return (lines, errors);

        void Write(CodedLine line, bool show)
        {
            lines++;
            if (line.IsError) errors++;
            try
            {
                buffer.Write(line.Json);
                buffer.WriteByte((byte)'\n');
                if (show) buffer.Flush();
            }
            catch (IOException e)
            {
                throw new OutputClosedException(e);
            }
        }
    }

    private static IEnumerable<Line> Lines(Stream input)
    {
        var reader = new LineReader(input, MaxLineBytes);
        while (reader.TryRead(out var line))
        {
            if (line is null || line.AsSpan().ContainsAnyExcept((byte)' ', (byte)'\t')) yield return new Line(line, reader.Number);
        }
    }

    private CodedLine Code(Line line)
    {
        var request = CodeRequest.Parse(line.Bytes, line.Number, MaxLineBytes);
        var coded = request.Article is { } article ? Code(article) : new CodedArticle(request.Id, null, request.Error);
        return new CodedLine(new ContractWriter().Write(coded).ToArray(), coded.Error is not null);
    }

    private CodedArticle Code(Article article)
    {
        if (UncodedReason.Of(article) is { } reason) return new CodedArticle(article.Id, [], Reason: reason);
        try
        {
            return new CodedArticle(article.Id, code(article));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            report?.Invoke($"document '{article.Id}': a fault of the program, please report it: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}");
            return new CodedArticle(article.Id, null, "could not be coded, by a fault of the program; please report it with the text");
        }
    }

    private readonly record struct Line(byte[]? Bytes, long Number);

    private readonly record struct CodedLine(byte[] Json, bool IsError);
}
