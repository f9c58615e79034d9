using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dragoman.Language;
using Dragoman.Language.Segmentation;

namespace Dragoman.Training.Evaluation;

/// <summary>Times the language stage on one thread by processor time, so that other programs' load hardly matters.</summary>
internal static class StageTiming
{
    private const int Rounds = 5;

    /// <summary>Annotates a text again and again and tells the best round of each stage.</summary>
    internal static string Run(Func<Annotator> load, string text)
    {
        var watch = Stopwatch.StartNew();
        var annotator = load();
        var loading = watch.Elapsed.TotalMilliseconds;
        var document = annotator.Annotate(text);
        var tokens = document.Sentences.Sum(sentence => sentence.Count);
        var buffer = new TokenBuffer();
        var splitter = new SentenceSplitter();
        var starts = new List<int>();
        var segmentation = Best(() =>
        {
            Tokenizer.Tokenize(text, buffer);
            splitter.Split(text, buffer, starts);
        });
        var parsing = Best(() =>
        {
            foreach (var sentence in document.Sentences) annotator.Parse(sentence.Span, new int[sentence.Count], new int[sentence.Count], [.. Enumerable.Range(0, sentence.Count).Select(sentence.Form)]);
        });
        var all = Best(() => annotator.Annotate(text));
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        annotator.Annotate(text);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{tokens} tokens, {document.Sentences.Length} sentences; model loaded in {loading:F0} ms\n")
            .Append(CultureInfo.InvariantCulture, $"tokens and sentences: {tokens / segmentation:F0} tokens a second\n")
            .Append(CultureInfo.InvariantCulture, $"tags, trees, lemmas:  {tokens / parsing:F0} tokens a second\n")
            .Append(CultureInfo.InvariantCulture, $"whole language stage: {tokens / all:F0} tokens a second, {allocated / document.Sentences.Length} bytes a sentence\n")
            .ToString();
    }

    private static double Best(Action action)
    {
        var best = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            action();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return best;
    }
}
