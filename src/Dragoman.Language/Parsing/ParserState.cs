using Dragoman.Language.Annotation;

namespace Dragoman.Language.Parsing;

/// <summary>Stack, next word and the arcs drawn so far. Positions are those of <see cref="Tagging.WordColumns"/>: 0 is nothing, 1 the root, 2 the first word.</summary>
/// <remarks>Scratch space that is used anew for each sentence. Not safe on several threads.</remarks>
internal sealed class ParserState
{
    /// <summary>The position that stands for the artificial root.</summary>
    internal const int Root = 1;

    private int[] stack = [];
    private int depth;
    private int end;

    /// <summary>The head's position for each word, 0 before it is known.</summary>
    internal int[] Head { get; private set; } = [];

    /// <summary>The relation to the head.</summary>
    internal DependencyRelation[] Relation { get; private set; } = [];

    /// <summary>The outermost and second outermost child on either side, 0 for none.</summary>
    internal int[] Left1 { get; private set; } = [];

    /// <inheritdoc cref="Left1"/>
    internal int[] Left2 { get; private set; } = [];

    /// <inheritdoc cref="Left1"/>
    internal int[] Right1 { get; private set; } = [];

    /// <inheritdoc cref="Left1"/>
    internal int[] Right2 { get; private set; } = [];

    /// <summary>Number of children on the left.</summary>
    internal byte[] LeftCount { get; private set; } = [];

    /// <summary>Number of children on the right.</summary>
    internal byte[] RightCount { get; private set; } = [];

    /// <summary>The relations of the children on the left, as a set of bits.</summary>
    internal ulong[] LeftSet { get; private set; } = [];

    /// <summary>The relations of the children on the right, as a set of bits.</summary>
    internal ulong[] RightSet { get; private set; } = [];

    /// <summary>True for words on the stack.</summary>
    internal bool[] OnStack { get; private set; } = [];

    /// <summary>The next word, or the position after the last.</summary>
    internal int Next { get; private set; }

    /// <summary>True when words are left to read.</summary>
    internal bool HasNext => Next < end;

    /// <summary>True when all words have heads.</summary>
    internal bool Done => Next == end && depth == 1;

    /// <summary>The stack from its top: 0 is the top; 0 (nothing) where it is not that deep.</summary>
    internal int Stack(int below) => below < depth ? stack[depth - 1 - below] : 0;

    /// <summary>The word <paramref name="ahead"/> places after the next; 0 where there is none.</summary>
    internal int Buffer(int ahead) => Next + ahead < end ? Next + ahead : 0;

    /// <summary>Begins a sentence of <paramref name="count"/> words.</summary>
    internal void Begin(int count)
    {
        var size = count + 2;
        if (stack.Length < size) Grow(Math.Max(size, 256));
        Array.Clear(Head, 0, size);
        Array.Clear(Left1, 0, size);
        Array.Clear(Left2, 0, size);
        Array.Clear(Right1, 0, size);
        Array.Clear(Right2, 0, size);
        Array.Clear(LeftCount, 0, size);
        Array.Clear(RightCount, 0, size);
        Array.Clear(LeftSet, 0, size);
        Array.Clear(RightSet, 0, size);
        Array.Clear(OnStack, 0, size);
        Array.Clear(Relation, 0, size);
        (stack[0], depth, Next, end) = (Root, 1, 2, size);
        OnStack[Root] = true;
    }

    /// <summary>True when a move is possible: a word hangs on the root only when nothing is left to read, so a tree has one root.</summary>
    internal bool Allows(ParserMove move) => move switch
    {
        ParserMove.Shift => HasNext,
        ParserMove.Left => HasNext && depth > 1,
        _ => depth > 1 && (depth > 2 || !HasNext),
    };

    /// <summary>Makes a move.</summary>
    internal void Apply(ParserAction action)
    {
        switch (action.Move)
        {
            case ParserMove.Shift:
                stack[depth++] = Next;
                OnStack[Next++] = true;
                break;
            case ParserMove.Left:
                var left = Pop();
                Draw(Next, left, action.Relation);
                (Left2[Next], Left1[Next]) = (Left1[Next], left);
                LeftCount[Next] = (byte)Math.Min(LeftCount[Next] + 1, 7);
                LeftSet[Next] |= 1UL << (int)action.Relation;
                break;
            default:
                var right = Pop();
                var head = stack[depth - 1];
                Draw(head, right, action.Relation);
                (Right2[head], Right1[head]) = (Right1[head], right);
                RightCount[head] = (byte)Math.Min(RightCount[head] + 1, 7);
                RightSet[head] |= 1UL << (int)action.Relation;
                break;
        }
    }

    private int Pop()
    {
        var top = stack[--depth];
        OnStack[top] = false;
        return top;
    }

    private void Draw(int head, int child, DependencyRelation relation) => (Head[child], Relation[child]) = (head, relation);

    private void Grow(int room)
    {
        (stack, Head, Left1, Left2, Right1, Right2) = (new int[room], new int[room], new int[room], new int[room], new int[room], new int[room]);
        (LeftCount, RightCount, LeftSet, RightSet) = (new byte[room], new byte[room], new ulong[room], new ulong[room]);
        (OnStack, Relation) = (new bool[room], new DependencyRelation[room]);
    }
}
