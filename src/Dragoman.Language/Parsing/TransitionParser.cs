using System.Collections.Immutable;
using Dragoman.Language.Annotation;
using Dragoman.Language.Linear;
using Dragoman.Language.Model;
using Dragoman.Language.Tagging;

namespace Dragoman.Language.Parsing;

/// <summary>Greedy arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011) with a linear model.</summary>
/// <remarks>Immutable and safe on many threads, each with its own scratch. Gives a projective tree with one root, in linear time.</remarks>
internal sealed class TransitionParser(ImmutableArray<ParserAction> actions, SparseLinearModel model)
{
    /// <summary>The section of the model file.</summary>
    internal const string Section = "parser";

    /// <summary>Reads the parser from its section.</summary>
    internal static TransitionParser Read(ReadOnlySpan<byte> section)
    {
        var reader = new ModelReader(section);
        var actions = ReadActions(ref reader);
        return new TransitionParser(actions, SparseLinearModel.Read(ref reader));
    }

    /// <summary>Writes the actions that stand before the weights in the section.</summary>
    internal static void WriteActions(BinaryWriter writer, ImmutableArray<ParserAction> actions)
    {
        writer.Write(actions.Length);
        foreach (var action in actions)
        {
            writer.Write((int)action.Move);
            writer.Write(action.Relation.Name);
        }
    }

    /// <summary>Parses the words, whose tags are set.</summary>
    /// <param name="words">The words.</param>
    /// <param name="state">Scratch; holds the tree afterwards.</param>
    internal void Parse(WordColumns words, ParserState state)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Most];
        Span<int> scores = stackalloc int[256];
        scores = scores[..model.Classes];
        state.Begin(words.Count);
        while (!state.Done)
        {
            scores.Clear();
            var count = ParserFeatures.Extract(words, state, features);
            model.Score(features[..count], scores);
            state.Apply(Best(state, actions, scores));
        }
    }

    /// <summary>The best action that the state allows; a word is drawn to the root as root, and to nothing else.</summary>
    internal static ParserAction Best(ParserState state, ImmutableArray<ParserAction> actions, ReadOnlySpan<int> scores)
    {
        if (!state.HasNext && state.Stack(1) == ParserState.Root) return new ParserAction(ParserMove.Right, DependencyRelation.Root);
        bool shift = state.Allows(ParserMove.Shift), left = state.Allows(ParserMove.Left), right = state.Allows(ParserMove.Right);
        var best = -1;
        for (var a = 0; a < actions.Length; a++)
        {
            if (best >= 0 && scores[a] <= scores[best]) continue;
            if (actions[a].Move switch { ParserMove.Shift => shift, ParserMove.Left => left, _ => right }) best = a;
        }

        return actions[best];
    }

    private static ImmutableArray<ParserAction> ReadActions(ref ModelReader reader)
    {
        var count = reader.Int32();
        var actions = ImmutableArray.CreateBuilder<ParserAction>(count);
        for (var i = 0; i < count; i++)
        {
            var move = (ParserMove)reader.Int32();
            if (!DependencyRelationNames.TryParse(reader.String(), out var relation)) throw new ModelFormatException("the parser knows a relation that this program does not");
            actions.Add(new ParserAction(move, relation));
        }

        return actions.ToImmutable();
    }
}
