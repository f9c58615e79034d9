using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Segmentation;

namespace Dragoman.Language.Names;

/// <summary>Finds the names in a sentence or document: persons, organisations, places, events and documents, others.</summary>
/// <remarks>
/// An averaged structured perceptron over hashed features (Collins 2002), decoded over runs of capitalised words. A name
/// is the longest stretch that is one name, without articles, titles ("President"), relative clauses and appositions.
/// Immutable and safe on many threads; linear in the length of the text.
/// </remarks>
public sealed class NameFinder
{
    /// <summary>The model file's section that holds the finder.</summary>
    internal const string Section = "names";

    private readonly NameModel model;
    private readonly int[] pairs;
    private readonly ConcurrentBag<NameScratch> pool = [];

    private NameFinder(NameModel model)
    {
        this.model = model;
        pairs = new int[NameLabels.Count * NameLabels.Count];
        for (var i = 0; i < pairs.Length; i++) pairs[i] = model.Pair(i / NameLabels.Count, i % NameLabels.Count);
    }

    /// <summary>Reads the finder from the bytes that the training program wrote.</summary>
    /// <exception cref="Model.ModelFormatException">The bytes are no name model of this version.</exception>
    public static NameFinder Load(ReadOnlySpan<byte> model) => new(NameModel.Read(model));

    /// <summary>Finds the names of one sentence.</summary>
    /// <param name="sentence">The sentence with its tree.</param>
    /// <param name="lists">Names known beforehand, or null.</param>
    /// <returns>The names in the order of the text, numbered as sentence 0; they do not overlap.</returns>
    public ImmutableArray<NamedSpan> Find(Sentence sentence, INameList? lists = null)
    {
        var found = new List<NamedSpan>();
        var scratch = Rent();
        Find(sentence, 0, lists, scratch, found, []);
        pool.Add(scratch);
        return [.. found];
    }

    /// <summary>Finds the names of a document; what a name is in one sentence helps to read it in the others.</summary>
    /// <param name="sentences">The document's sentences with their trees.</param>
    /// <param name="lists">Names known beforehand, or null.</param>
    /// <returns>The names in the order of the text; they do not overlap.</returns>
    public ImmutableArray<NamedSpan> FindAll(ImmutableArray<Sentence> sentences, INameList? lists = null)
    {
        var found = new List<NamedSpan>();
        var scores = new List<int>();
        var scratch = Rent();
        for (var i = 0; i < sentences.Length; i++) Find(sentences[i], i, lists, scratch, found, scores);
        pool.Add(scratch);
        return NameConsistency.Apply(sentences, found, scores, lists);
    }

    private NameScratch Rent() => pool.TryTake(out var scratch) ? scratch : new();

    private void Find(Sentence sentence, int number, INameList? lists, NameScratch scratch, List<NamedSpan> found, List<int> scores)
    {
        var columns = scratch.Columns;
        columns.Fill(sentence, lists, model.Vocabulary);
        for (var first = 0; first < sentence.Count; first++)
        {
            if (!columns.Candidate[first]) continue;
            var end = first + 1;
            while (end < sentence.Count && columns.Candidate[end]) end++;
            var labels = Label(sentence, first, end, scratch);
            Collect(labels, scratch.Scores, sentence, number, first, found, scores);
            first = end;
        }

        ListedSpans.Merge(sentence, number, ListedNames.Default, shortest: 2, found, scores);
        if (lists is not null) ListedSpans.Merge(sentence, number, lists, shortest: 1, found, scores);
    }

    private ReadOnlySpan<byte> Label(Sentence sentence, int first, int end, NameScratch scratch)
    {
        var count = end - first;
        scratch.Ensure(count);
        Span<uint> features = stackalloc uint[NameFeatures.Maximum];
        for (var i = 0; i < count; i++)
        {
            var used = NameFeatures.Extract(sentence, scratch.Columns, first + i, features);
            model.Score(features[..used], scratch.Scores.AsSpan(i * NameModel.Stride, NameModel.Stride));
        }

        scratch.Decoder.Decode(count, scratch.Scores, pairs, scratch.Labels);
        return scratch.Labels.AsSpan(0, count);
    }

    private static void Collect(ReadOnlySpan<byte> labels, ReadOnlySpan<int> labelScores, Sentence sentence, int number, int offset, List<NamedSpan> found, List<int> scores)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == NameLabels.Outside) continue;
            var start = i;
            while (!NameLabels.IsUnit(labels[i]) && !NameLabels.IsLast(labels[i])) i++;
            if (NameLabels.KindOf(labels[i]) == NameKind.Person)
            {
                start = PersonTitles.End(sentence, offset + start, offset + i + 1) - offset;
                if (start > i) continue;
            }

            var end = BeforeDate(sentence, offset + start, offset + i + 1) - offset;
            if (start == end - 1 && NameLabels.KindOf(labels[i]) != NameKind.Other && ListedNames.Default.IsAdjective(sentence.Form(offset + i))) continue;

            found.Add(new(number, offset + start, offset + end, NameLabels.KindOf(labels[i])));
            for (var kind = 0; kind < NameLabels.Kinds; kind++)
            {
                var sum = 0;
                for (var j = start; j < end; j++) sum += labelScores[(j * NameModel.Stride) + labels[j] + (4 * (kind - (int)NameLabels.KindOf(labels[j])))];
                scores.Add(sum);
            }
        }
    }

    /// <summary>"<i>Novi Sad</i> on Sept 5": no name goes on with "on" or "in" and a month. The end of what stands before it.</summary>
    private static int BeforeDate(Sentence sentence, int first, int end)
    {
        for (var preposition = first + 1; preposition + 1 < end; preposition++)
        {
            if (sentence.Form(preposition) is "on" or "in" or "since" or "until" or "by" && Dateline.IsMonth(sentence.Form(preposition + 1))) return preposition;
        }

        return end;
    }
}
