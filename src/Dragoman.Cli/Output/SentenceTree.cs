using Dragoman.Language.Annotation;

namespace Dragoman.Cli.Output;

/// <summary>A sentence's dependency tree drawn with lines, a word on a line, in the order of the sentence below each head.</summary>
internal static class SentenceTree
{
    /// <summary>The lines of the drawing. Sentences are short and their trees are walked without recursion.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mark">What stands before a word that is looked at; null for nothing.</param>
    public static IEnumerable<string> Draw(Sentence sentence, Func<int, string?> mark)
    {
        var open = new Stack<(int Token, string Indent, bool Last)>();
        for (var token = sentence.Count - 1; token >= 0; token--)
        {
            if (sentence.Head(token) < 0) open.Push((token, "", true));
        }

        while (open.TryPop(out var at))
        {
            var root = sentence.Head(at.Token) < 0;
            var branch = root ? "" : at.Last ? "└─ " : "├─ ";
            var label = root ? "root" : sentence.Relation(at.Token).Name;
            yield return $"{at.Indent}{branch}{label} {mark(at.Token)}{sentence.Form(at.Token)}  [{sentence.Lemma(at.Token)} {sentence.Tag(at.Token)} {sentence.PennTag(at.Token)}]";
            var indent = root ? "" : at.Indent + (at.Last ? "   " : "│  ");
            var children = Children(sentence, at.Token);
            for (var i = children.Count - 1; i >= 0; i--) open.Push((children[i], indent, i == children.Count - 1));
        }
    }

    private static List<int> Children(Sentence sentence, int token)
    {
        var children = new List<int>();
        for (var child = sentence.FirstChild(token); child >= 0; child = sentence.NextSibling(child)) children.Add(child);
        return children;
    }
}
