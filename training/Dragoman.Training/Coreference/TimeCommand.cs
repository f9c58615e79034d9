using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Dragoman.Language;
using Dragoman.Language.Annotation;
using Dragoman.Language.Coreference;
using Dragoman.Training.Names;

namespace Dragoman.Training.Coreference;

/// <summary>The command <c>time-names</c>: tokens a second of the name finder and of coreference on one thread.</summary>
internal static class TimeCommand
{
    /// <summary>Times both on the documents of a treebank file, after one round to warm up; the best of twenty rounds by processor time counts.</summary>
    internal static int Run(string file, Annotator annotator)
    {
        var documents = TreebankReader.Read(file).Select(document => ImmutableArray.CreateRange(document.Sentences.Select(s => TreebankReader.Reparse(s.Sentence, annotator)))).ToList();
        var tokens = documents.Sum(sentences => sentences.Sum(sentence => sentence.Count));
        var names = documents.ConvertAll(sentences => annotator.FindNames(sentences));
        var resolver = new CoreferenceResolver();
        Report("names", tokens, () => documents.ForEach(sentences => annotator.FindNames(sentences)));
        Report("coreference", tokens, () =>
        {
            for (var i = 0; i < documents.Count; i++) resolver.Resolve("", documents[i], names[i]);
        });
        return 0;
    }

    private static void Report(string stage, int tokens, Action work)
    {
        work();
        using var process = Process.GetCurrentProcess();
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < 20; round++)
        {
            var start = process.TotalProcessorTime;
            work();
            process.Refresh();
            var time = process.TotalProcessorTime - start;
            if (time < best) best = time;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage}: {tokens / best.TotalSeconds:F0} tokens a second of processor time"));
    }
}
