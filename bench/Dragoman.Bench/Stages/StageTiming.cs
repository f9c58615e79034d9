using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dragoman.Bench.Texts;
using Dragoman.Coding;
using Dragoman.Domain;
using Dragoman.Domain.Json;
using Dragoman.Language.Annotation;

namespace Dragoman.Bench.Stages;

/// <summary>Times each stage of coding on one thread by processor time, so that other programs' load hardly matters.</summary>
internal static class StageTiming
{
    private const int Rounds = 5;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    /// <summary>Codes the articles again and again and tells the best round of each stage, with a fingerprint of the events.</summary>
    /// <remarks>The fingerprint is the SHA-256 of the events as JSON: two versions of the program with the same one give the same results.</remarks>
    public static string Run(Coder coder, List<Article> articles)
    {
        var documents = articles.ConvertAll(article => coder.Annotator.Annotate(article.Text, names: null, coder.Knowledge.Countries));
        var sentences = documents.Sum(document => document.Sentences.Length);
        var tokens = documents.Sum(document => document.Sentences.Sum(sentence => sentence.Count));
        var report = new StringBuilder();
        // Every stage shares code with others: whichever came first would pay for compiling it.
        var warmedUntil = Environment.CpuUsage.TotalTime + WarmUp;
        while (Environment.CpuUsage.TotalTime < warmedUntil) articles.ForEach(article => coder.Code(article));
        report.Append(CultureInfo.InvariantCulture, $"{articles.Count} articles, {sentences} sentences, {tokens} tokens; best of {Rounds} rounds by processor time after {WarmUp.TotalSeconds:F0} s of coding, one thread\n");
        Add("tokens, tags, trees", article => coder.Annotator.Parse(article.Text));
        AddOf("names", document => coder.Annotator.FindNames(document.Sentences));
        Add("whole language stage", article => coder.Annotator.Annotate(article.Text, names: null, coder.Knowledge.Countries));
        Add("whole way", article => coder.Code(article));
        Tell("coding alone", () => Code(coder.Knowledge));
        var tenfold = TenfoldFrames.Of(coder.Knowledge);
        Tell("… ten times the frames", () => Code(tenfold));
        report.Append(CultureInfo.InvariantCulture, $"events {Fingerprint(coder, articles)}\n");
        return report.ToString();

        void Add(string stage, Action<Article> work) => Tell(stage, () => articles.ForEach(work));

        void Code(CodingKnowledge knowledge)
        {
            for (var i = 0; i < articles.Count; i++) new ArticleCoding(documents[i], articles[i], coder.With(knowledge), explain: false).Run();
        }

        void AddOf(string stage, Action<AnnotatedDocument> work) => Tell(stage, () => documents.ForEach(work));

        void Tell(string stage, Action work)
        {
            var (seconds, bytes) = Best(work);
            report.Append(CultureInfo.InvariantCulture, $"{stage,-24}{sentences / seconds,9:F0} sentences/s {1e6 * seconds / sentences,8:F0} µs and {bytes / sentences,7} bytes a sentence\n");
        }
    }

    private static string Fingerprint(Coder coder, List<Article> articles)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var events = 0;
        foreach (var article in articles)
        {
            var coded = coder.Code(article);
            events += coded.Length;
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(new CodedArticle(article.Id, coded), DragomanJson.Contract.CodedArticle));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{events}, fingerprint {Convert.ToHexStringLower(hash.GetHashAndReset())[..16]}");
    }

    private static (double Seconds, long Bytes) Best(Action work)
    {
        var (seconds, bytes) = (double.MaxValue, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            var (before, allocated) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            work();
            seconds = Math.Min(seconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        }

        return (seconds, bytes);
    }
}
