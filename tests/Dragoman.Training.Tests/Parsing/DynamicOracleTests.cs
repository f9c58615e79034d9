using Dragoman.Language.Annotation;
using Dragoman.Language.Parsing;
using Dragoman.Language.Tagging;
using Dragoman.Training.Parsing;
using FsCheck;
using FsCheck.Fluent;

namespace Dragoman.Training.Tests.Parsing;

public sealed class DynamicOracleTests
{
    [Theory]
    [InlineData(new short[] { 1, -1, 3, 1 })]
    [InlineData(new short[] { -1, 0, 1, 0, 3 })]
    [InlineData(new short[] { 4, 0, 0, 2, -1 })]
    [InlineData(new short[] { -1 })]
    public void Free_moves_lead_to_the_right_tree(short[] heads) => Assert.Equal(heads, Follow(heads));

    [Fact]
    public void Free_moves_lead_to_any_projective_tree() => Prop.ForAll(ProjectiveTrees(), heads => heads.AsSpan().SequenceEqual(Follow(heads))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_move_costs_the_arcs_that_it_makes_impossible()
    {
        // Heads: b of a, none of b, d of c, b of d. With a left below it, b can hang neither on the root nor over a.
        var oracle = new DynamicOracle(Tree([1, -1, 3, 1]));
        var state = new ParserState();
        state.Begin(4);
        Assert.Equal(0, oracle.Cost(state, ParserMove.Shift));
        state.Apply(new ParserAction(ParserMove.Shift, DependencyRelation.Dep));
        Assert.Equal(0, oracle.Cost(state, ParserMove.Left));
        Assert.Equal(2, oracle.Cost(state, ParserMove.Shift));
        Assert.True(oracle.DrawsRightArc(state, ParserMove.Left));
        state.Apply(new ParserAction(ParserMove.Shift, DependencyRelation.Dep));
        Assert.Equal(1, oracle.Cost(state, ParserMove.Right) - oracle.Cost(state, ParserMove.Shift));
    }

    /// <summary>Trees made by random moves: those of the arc-hybrid system are the projective ones.</summary>
    private static Arbitrary<short[]> ProjectiveTrees() => Gen.Choose(0, 2).ListOf(60).SelectMany(moves => Gen.Choose(1, 12).Select(count => Random(moves, count))).ToArbitrary();

    private static short[] Random(IEnumerable<int> moves, int count)
    {
        var state = new ParserState();
        state.Begin(count);
        foreach (var move in moves.Concat(Enumerable.Range(0, 1000).Select(i => i % 3)))
        {
            if (state.Done) break;
            if (state.Allows((ParserMove)move)) state.Apply(new ParserAction((ParserMove)move, DependencyRelation.Dep));
        }

        return Heads(state, count);
    }

    private static short[] Follow(short[] heads)
    {
        var oracle = new DynamicOracle(Tree(heads));
        var state = new ParserState();
        state.Begin(heads.Length);
        while (!state.Done)
        {
            var move = Enum.GetValues<ParserMove>().Where(state.Allows).First(move => oracle.Cost(state, move) == 0);
            state.Apply(new ParserAction(move, DependencyRelation.Dep));
        }

        return Heads(state, heads.Length);
    }

    private static short[] Heads(ParserState state, int count) =>
        [.. state.Head.Skip(WordColumns.Offset).Take(count).Select(head => head == ParserState.Root ? (short)-1 : (short)(head - WordColumns.Offset))];

    private static Sentence Tree(short[] heads)
    {
        var forms = heads.Select(_ => "w").ToArray();
        return new Sentence(new(0, heads.Length), new int[heads.Length], new int[heads.Length], forms, forms, new UniversalTag[heads.Length], forms, heads, new DependencyRelation[heads.Length]);
    }
}
