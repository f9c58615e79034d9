using Dragoman.Language.Annotation;
using Dragoman.Language.Parsing;
using Dragoman.Language.Tagging;

namespace Dragoman.Training.Parsing;

/// <summary>What an arc-hybrid move costs: the arcs of the right tree that can no longer be drawn (Goldberg and Nivre 2013).</summary>
internal sealed class DynamicOracle
{
    private readonly int[] head;
    private readonly int[][] children;

    internal DynamicOracle(Sentence sentence)
    {
        var size = sentence.Count + WordColumns.Offset;
        head = new int[size];
        Gold = new DependencyRelation[size];
        var lists = new List<int>[size];
        for (var i = 0; i < size; i++) lists[i] = [];
        for (var i = 0; i < sentence.Count; i++)
        {
            var at = i + WordColumns.Offset;
            head[at] = sentence.Head(i) < 0 ? ParserState.Root : sentence.Head(i) + WordColumns.Offset;
            Gold[at] = sentence.Relation(i);
            lists[head[at]].Add(at);
        }

        children = [.. lists.Select(list => list.ToArray())];
    }

    /// <summary>The right relation of each word.</summary>
    internal DependencyRelation[] Gold { get; }

    /// <summary>Arcs lost by a move, its own wrong arc counted as lost.</summary>
    internal int Cost(ParserState state, ParserMove move) => move switch
    {
        ParserMove.Shift => ShiftCost(state),
        ParserMove.Left => LeftCost(state),
        _ => RightCost(state),
    };

    /// <summary>True when the move draws the right arc.</summary>
    internal bool DrawsRightArc(ParserState state, ParserMove move) => move switch
    {
        ParserMove.Left => head[state.Stack(0)] == state.Next,
        ParserMove.Right => head[state.Stack(0)] == state.Stack(1),
        _ => false,
    };

    private int ShiftCost(ParserState state)
    {
        var next = state.Next;
        var cost = 0;
        foreach (var child in children[next])
        {
            if (child < next && state.OnStack[child]) cost++;
        }

        var itsHead = head[next];
        return itsHead < next && itsHead != state.Stack(0) && state.OnStack[itsHead] ? cost + 1 : cost;
    }

    private int LeftCost(ParserState state)
    {
        var top = state.Stack(0);
        var itsHead = head[top];
        var cost = itsHead == state.Stack(1) || itsHead > state.Next ? 1 : 0;
        return cost + ChildrenAhead(state, top);
    }

    private int RightCost(ParserState state)
    {
        var top = state.Stack(0);
        return (head[top] >= state.Next ? 1 : 0) + ChildrenAhead(state, top);
    }

    private int ChildrenAhead(ParserState state, int top)
    {
        var cost = 0;
        foreach (var child in children[top])
        {
            if (child >= state.Next) cost++;
        }

        return cost;
    }
}
