using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Linear;
using Dragoman.Language.Parsing;
using Dragoman.Language.Tagging;
using Dragoman.Training.Linear;
using Dragoman.Training.Tagging;

namespace Dragoman.Training.Parsing;

/// <summary>Trains <see cref="TransitionParser"/> with a dynamic oracle, on predicted tags, following its own mistakes.</summary>
internal sealed class ParserTraining
{
    private const double Exploration = 0.9;
    private const int RarestRelation = 3;
    private readonly IReadOnlyList<Sentence> sentences;
    private readonly byte[][] tags;
    private readonly ImmutableArray<ParserAction> actions;
    private readonly PerceptronTrainer trainer;
    private readonly WordColumns words = new();
    private readonly ParserState state = new();
    private readonly Random random;

    private ParserTraining(IReadOnlyList<Sentence> sentences, byte[][] tags, int seed)
    {
        (this.sentences, this.tags) = (sentences, tags);
        actions = CollectActions(sentences);
        trainer = new PerceptronTrainer(actions.Length);
        random = new Random(seed);
    }

    /// <summary>Trains and writes the section.</summary>
    internal static void Write(BinaryWriter writer, IReadOnlyList<Sentence> sentences, byte[][] tags, int rounds, int seed)
    {
        var training = new ParserTraining(sentences, tags, seed);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            training.random.Shuffle(order);
            foreach (var number in order) training.TrainSentence(number, explore: round > 0);
        }

        TransitionParser.WriteActions(writer, training.actions);
        SparseLinearModel.Write(writer, training.actions.Length, training.trainer.Average(leastUpdates: 5));
    }

    private static ImmutableArray<ParserAction> CollectActions(IReadOnlyList<Sentence> sentences)
    {
        var counts = new SortedDictionary<(ParserMove, DependencyRelation), int>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (sentence.Head(i) < 0) continue;
                var key = (sentence.Head(i) > i ? ParserMove.Left : ParserMove.Right, sentence.Relation(i));
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return [new ParserAction(ParserMove.Shift, DependencyRelation.Dep), .. counts.Where(count => count.Value >= RarestRelation).Select(count => new ParserAction(count.Key.Item1, count.Key.Item2))];
    }

    private void TrainSentence(int number, bool explore)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Most];
        Span<int> scores = stackalloc int[256];
        scores = scores[..actions.Length];
        var sentence = sentences[number];
        var oracle = new DynamicOracle(sentence);
        words.Fill(TaggerTraining.Forms(sentence));
        tags[number].CopyTo(words.Tag, WordColumns.Offset);
        state.Begin(sentence.Count);
        while (!state.Done)
        {
            if (!state.HasNext && state.Stack(1) == ParserState.Root)
            {
                state.Apply(new ParserAction(ParserMove.Right, DependencyRelation.Root));
                continue;
            }

            scores.Clear();
            var drawn = features[..ParserFeatures.Extract(words, state, features)];
            trainer.Score(drawn, scores);
            trainer.Tick();
            var (best, right) = Choose(oracle, scores);
            if (best != right) trainer.Update(drawn, right, best);
            state.Apply(actions[explore && random.NextDouble() < Exploration ? best : right]);
        }
    }

    /// <summary>The best action allowed, and the best of those that lose nothing: an arc that is right needs the right relation.</summary>
    private (int Best, int Right) Choose(DynamicOracle oracle, ReadOnlySpan<int> scores)
    {
        Span<int> costs = [int.MaxValue, int.MaxValue, int.MaxValue];
        Span<bool> exact = [false, false, false];
        var least = int.MaxValue;
        for (var move = 0; move < 3; move++)
        {
            if (!state.Allows((ParserMove)move)) continue;
            costs[move] = oracle.Cost(state, (ParserMove)move);
            exact[move] = oracle.DrawsRightArc(state, (ParserMove)move);
            least = Math.Min(least, costs[move]);
        }

        var gold = oracle.Gold[state.Stack(0)];
        int best = -1, right = -1;
        for (var a = 0; a < actions.Length; a++)
        {
            var move = (int)actions[a].Move;
            if (costs[move] == int.MaxValue) continue;
            if (best < 0 || scores[a] > scores[best]) best = a;
            if (costs[move] != least || (exact[move] && actions[a].Relation != gold)) continue;
            if (right < 0 || scores[a] > scores[right]) right = a;
        }

        return (best, right < 0 ? best : right);
    }
}
