using System.Collections.Concurrent;
using Dragoman.Language.Annotation;
using Dragoman.Language.Spelling;

namespace Dragoman.Language.Neural;

/// <summary>Tags and parses a sentence with a small recurrent network and a biaffine arc scorer.</summary>
/// <remarks>
/// The scorer is that of Dozat and Manning (2017, "Deep Biaffine Attention for Neural Dependency Parsing") on top of
/// <see cref="RecurrentLayer"/>s. Immutable and safe on many threads; each call borrows working memory and allocates
/// nothing once a sentence as long was seen.
/// </remarks>
/// <param name="model">The weights.</param>
/// <param name="spelling">What leads slips back before a word is looked up; null where nothing does.</param>
internal sealed class NeuralAnalyzer(NeuralModel model, SpellingCorrector? spelling = null)
{
    /// <summary>The most words that are parsed together; arc scores take the square of them.</summary>
    public const int LongestWindow = 400;

    private readonly ConcurrentBag<NeuralScratch> scratches = [];

    /// <summary>The weights.</summary>
    public NeuralModel Model => model;

    /// <summary>Tags and parses a sentence. One longer than <see cref="LongestWindow"/> is cut, and the pieces hang on the first.</summary>
    /// <param name="forms">Its words, at most <see cref="short.MaxValue"/>.</param>
    /// <param name="tags">Receives the number of each word's joint tag in <see cref="NeuralModel.Tags"/>.</param>
    /// <param name="heads">Receives each word's head, -1 for the root; they form a tree with one root.</param>
    /// <param name="relations">Receives the relations to the heads.</param>
    public void Analyze(ReadOnlySpan<string> forms, Span<short> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        if (forms.Length == 0) return;
        if (!scratches.TryTake(out var scratch)) scratch = new NeuralScratch(model.Shape, model.Vectors.Dimensions);
        var root = -1;
        for (var first = 0; first < forms.Length; first += LongestWindow)
        {
            var window = first..Math.Min(first + LongestWindow, forms.Length);
            AnalyzeWindow(forms[window], scratch, tags[window], heads[window], relations[window]);
            for (var token = first; token < window.End.Value; token++)
            {
                if (heads[token] >= 0) heads[token] += (short)first;
                else if (root < 0) root = token;
                else (heads[token], relations[token]) = ((short)root, DependencyRelation.Parataxis);
            }
        }

        scratches.Add(scratch);
    }

    private void AnalyzeWindow(ReadOnlySpan<string> forms, NeuralScratch scratch, Span<short> tags, Span<short> heads, Span<DependencyRelation> relations)
    {
        Score(forms, scratch, tags);
        scratch.Tree.Find(scratch.ArcScores, DenseKernel.RoundUp(forms.Length + 1), heads);
        Label(scratch, heads, relations);
    }

    /// <summary>Scores tags and arcs: leaves <see cref="NeuralScratch.TagScores"/> and <see cref="NeuralScratch.ArcScores"/>.</summary>
    internal void Score(ReadOnlySpan<string> forms, NeuralScratch scratch, Span<short> tags)
    {
        scratch.Reserve(forms.Length);
        Encode(forms, scratch, tags);
        ScoreArcs(scratch, forms.Length);
    }

    /// <summary>Labels the arcs of a tree after <see cref="Score"/>: leaves <see cref="NeuralScratch.LabelScores"/>.</summary>
    internal void Label(NeuralScratch scratch, ReadOnlySpan<short> heads, Span<DependencyRelation> relations)
    {
        var width = model.Shape.LabelWidth;
        for (var token = 0; token < heads.Length; token++)
        {
            if (heads[token] < 0) continue;
            var hidden = scratch.LabelToken.AsSpan(token * width, width);
            Activation.Add(hidden, scratch.LabelHead.AsSpan(heads[token] * width, width));
            Activation.Add(hidden, model.Row(NeuralTensor.LabelDirection, NeuralShape.DistanceColumn(heads[token] - token)));
        }

        Activation.AddBiasLeaky(scratch.LabelToken, model.Values(NeuralTensor.LabelHiddenBias), heads.Length);
        model.Multiply(scratch.LabelToken, heads.Length, NeuralTensor.LabelWeight, scratch.LabelScores);
        Activation.AddBias(scratch.LabelScores, model.Values(NeuralTensor.LabelBias), heads.Length);
        for (var token = 0; token < heads.Length; token++)
        {
            var scores = scratch.LabelScores.AsSpan(token * NeuralShape.LabelColumns, DependencyRelationNames.All.Count);
            scores[(int)DependencyRelation.Root] = float.NegativeInfinity;
            relations[token] = heads[token] < 0 ? DependencyRelation.Root : (DependencyRelation)Maximum.IndexOf(scores);
        }
    }

    private void Encode(ReadOnlySpan<string> forms, NeuralScratch scratch, Span<short> tags)
    {
        var shape = model.Shape;
        var count = forms.Length;
        Embed(forms, scratch);
        var (input, output) = (scratch.First, scratch.Second);
        scratch.Rounded.Take(input, count);
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            model.Multiply(scratch.Rounded, NeuralTensor.LayerWeight(layer), scratch.Projected);
            var bias = model.Values(NeuralTensor.LayerBias(layer));
            var peephole = model.Values(NeuralTensor.LayerPeephole(layer));
            RecurrentLayer.Run(scratch.Projected, input, bias, peephole, count, shape.Hidden, backward: false, output, []);
            RecurrentLayer.Run(scratch.Projected, input, bias, peephole, count, shape.Hidden, backward: true, output, []);
            (input, output) = (output, input);
            scratch.Rounded.Take(input, count);
            if (layer + 1 == shape.TagLayer) Tag(scratch, tags);
        }

        model.Multiply(scratch.Rounded, NeuralTensor.ArcTokenWeight, scratch.ArcToken);
        model.Multiply(scratch.Rounded, NeuralTensor.ArcHeadWeight, scratch.ArcHead.AsSpan(shape.ArcWidth));
        model.Multiply(scratch.Rounded, NeuralTensor.LabelTokenWeight, scratch.LabelToken);
        model.Multiply(scratch.Rounded, NeuralTensor.LabelHeadWeight, scratch.LabelHead);
    }

    private void Embed(ReadOnlySpan<string> forms, NeuralScratch scratch)
    {
        var width = model.Shape.Width;
        var sentenceCase = TokenFeatures.CaseOf(forms);
        for (var token = 0; token < forms.Length; token++)
        {
            var vector = scratch.First.AsSpan(token * width, width);
            var context = (byte)(((int)sentenceCase * 2) + (token == 0 ? 1 : 0));
            var form = IsBodyNamedLikeAPronoun(forms, token) ? "UNESCO" : forms[token];
            if (scratch.Words.TryCopy(form, context, vector)) continue;
            Embed(spelling?.Meant(form) ?? form, token == 0, sentenceCase, vector, scratch.Known);
            scratch.Words.Keep(form, context, vector);
        }
    }

    /// <summary>"the <i>WHO</i> said": the World Health Organization, which the network, for which capitals are only a shape, takes for "who"; it is read as another body of the United Nations.</summary>
    private static bool IsBodyNamedLikeAPronoun(ReadOnlySpan<string> forms, int token) =>
        forms[token] is "WHO" && token > 0 && forms[token - 1] is "the" or "The";

    private void Embed(string form, bool isFirst, TokenFeatures.SentenceCase sentenceCase, Span<float> vector, Span<float> known)
    {
        Span<int> pieces = stackalloc int[TokenFeatures.MaximumPieces];
        var count = TokenFeatures.Extract(form, isFirst, sentenceCase, model.Lexicon, model.Shape.BagRows, pieces, out var word);
        model.Row(NeuralTensor.Word, model.WordRow(word)).CopyTo(vector);
        var bag = vector[model.Shape.WordWidth..];
        bag.Clear();
        foreach (var piece in pieces[..count]) Activation.Add(bag, model.Row(NeuralTensor.Piece, piece));
        Activation.Scale(bag, 1 / MathF.Sqrt(count));
        var row = model.Vectors.RowOf(word);
        if (row < 0) return;
        model.Vectors.CopyTo(row, known);
        model.Multiply(known, 1, NeuralTensor.VectorWeight, vector, accumulate: true);
    }

    private void Tag(NeuralScratch scratch, Span<short> tags)
    {
        model.Multiply(scratch.Rounded, NeuralTensor.TagWeight, scratch.TagScores);
        Activation.AddBias(scratch.TagScores, model.Values(NeuralTensor.TagBias), tags.Length);
        for (var token = 0; token < tags.Length; token++)
            tags[token] = (short)Maximum.IndexOf(scratch.TagScores.AsSpan(token * NeuralShape.TagColumns, model.Tags.Length));
    }

    private void ScoreArcs(NeuralScratch scratch, int count)
    {
        var width = model.Shape.ArcWidth;
        Activation.AddBiasLeaky(scratch.ArcToken, model.Values(NeuralTensor.ArcTokenBias), count);
        Activation.AddBiasLeaky(scratch.ArcHead.AsSpan(width), model.Values(NeuralTensor.ArcHeadBias), count);
        model.Values(NeuralTensor.ArcRoot).CopyTo(scratch.ArcHead);
        model.Multiply(scratch.ArcToken, count, NeuralTensor.ArcBilinear, scratch.ArcQuery);
        Activation.AddBias(scratch.ArcQuery, model.Values(NeuralTensor.ArcPrior), count);
        model.Multiply(scratch.ArcToken, count, NeuralTensor.DistanceWeight, scratch.Distance);
        Activation.AddBias(scratch.Distance, model.Values(NeuralTensor.DistanceBias), count);
        var columns = DenseKernel.RoundUp(count + 1);
        DenseKernel.PackTransposed(scratch.ArcHead, width, count + 1, width, scratch.HeadPanels);
        DenseKernel.Multiply(scratch.ArcQuery, width, 1, count, width, scratch.HeadPanels, columns, scratch.ArcScores, columns, accumulate: false);
        for (var token = 0; token < count; token++)
            AddDistances(scratch.ArcScores.AsSpan((token * columns) + 1, count), scratch.Distance.AsSpan(token * NeuralShape.DistanceColumns, NeuralShape.DistanceColumns), token);
    }

    /// <summary>Adds to a token's scores for all heads what the distance scorer says, and rules the token itself out.</summary>
    internal static void AddDistances(Span<float> scores, ReadOnlySpan<float> distances, int token)
    {
        for (var head = 0; head < token - 16; head++) scores[head] += distances[0];
        for (var head = Math.Max(0, token - 16); head < token; head++) scores[head] += distances[head - token + 16];
        scores[token] = float.NegativeInfinity;
        var far = Math.Min(scores.Length, token + 17);
        for (var head = token + 1; head < far; head++) scores[head] += distances[head - token + 15];
        for (var head = far; head < scores.Length; head++) scores[head] += distances[31];
    }
}
