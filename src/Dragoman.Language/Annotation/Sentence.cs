using System.Collections.Immutable;
using Dragoman.Domain;

namespace Dragoman.Language.Annotation;

/// <summary>One sentence of a document: tokens, lemmas, tags and the dependency tree, stored by column.</summary>
/// <remarks>
/// Tokens are the syntactic words of Universal Dependencies, numbered from 0. All offsets are UTF-16 code units of
/// the document's text. Immutable once built and safe on many threads.
/// </remarks>
public sealed partial class Sentence
{
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly string[] forms;
    private readonly string[] lemmas;
    private readonly UniversalTag[] tags;
    private readonly string[] pennTags;
    private readonly short[] heads;
    private readonly DependencyRelation[] relations;
    private readonly short[] firstChild;
    private readonly short[] nextSibling;

    /// <summary>Builds a sentence from its columns, which it keeps and nobody may change afterwards.</summary>
    /// <param name="span">The sentence's range in the document.</param>
    /// <param name="starts">Offset of each token.</param>
    /// <param name="ends">Offset after each token.</param>
    /// <param name="forms">The word as Universal Dependencies writes it; differs from the text in contractions only.</param>
    /// <param name="lemmas">The dictionary form of each word.</param>
    /// <param name="tags">The universal part of speech.</param>
    /// <param name="pennTags">The Penn Treebank tag.</param>
    /// <param name="heads">The head's number, -1 for the root. Must form a tree.</param>
    /// <param name="relations">The relation to the head.</param>
    /// <exception cref="ArgumentException">The columns differ in length or the heads form no tree.</exception>
    public Sentence(TextSpan span, int[] starts, int[] ends, string[] forms, string[] lemmas, UniversalTag[] tags, string[] pennTags, short[] heads, DependencyRelation[] relations)
    {
        var count = starts.Length;
        if (ends.Length != count || forms.Length != count || lemmas.Length != count || tags.Length != count
            || pennTags.Length != count || heads.Length != count || relations.Length != count)
            throw new ArgumentException("the columns of a sentence differ in length", nameof(starts));
        Span = span;
        (this.starts, this.ends, this.forms, this.lemmas, this.tags, this.pennTags, this.heads, this.relations) =
            (starts, ends, forms, lemmas, tags, pennTags, heads, relations);
        (firstChild, nextSibling) = LinkChildren(heads);
    }

    /// <summary>The sentence's range in the document.</summary>
    public TextSpan Span { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => starts.Length;

    /// <summary>Offset of a token's first code unit in the document.</summary>
    public int Start(int token) => starts[token];

    /// <summary>Offset after a token's last code unit in the document.</summary>
    public int End(int token) => ends[token];

    /// <summary>The word as Universal Dependencies writes it ("not" for the second part of "can't" is "n't").</summary>
    public string Form(int token) => forms[token];

    /// <summary>The dictionary form, in lower case except for proper nouns.</summary>
    public string Lemma(int token) => lemmas[token];

    /// <summary>The universal part of speech.</summary>
    public UniversalTag Tag(int token) => tags[token];

    /// <summary>The Penn Treebank tag ("VBD").</summary>
    public string PennTag(int token) => pennTags[token];

    /// <summary>The head's number, -1 for the root.</summary>
    public int Head(int token) => heads[token];

    /// <summary>The relation to the head.</summary>
    public DependencyRelation Relation(int token) => relations[token];

    /// <summary>The first child of a token from the left, -1 for none. Go on with <see cref="NextSibling"/>.</summary>
    public int FirstChild(int token) => firstChild[token];

    /// <summary>The next child of the same head from the left, -1 for none.</summary>
    public int NextSibling(int token) => nextSibling[token];

    /// <summary>The first child that stands to the right of its head, -1 for none. Go on with <see cref="NextSibling"/>.</summary>
    public int FirstChildAfter(int token)
    {
        var child = (int)firstChild[token];
        while (child >= 0 && child < token) child = nextSibling[child];
        return child;
    }

    /// <summary>The first child, from the left, that stands in exactly this relation; -1 for none.</summary>
    public int Child(int token, DependencyRelation relation)
    {
        for (var child = firstChild[token]; child >= 0; child = nextSibling[child])
        {
            if (relations[child] == relation) return child;
        }

        return -1;
    }

    /// <summary>True when <paramref name="token"/> is <paramref name="ancestor"/> or lies in its subtree.</summary>
    public bool IsWithin(int token, int ancestor)
    {
        for (var at = token; at >= 0; at = heads[at])
        {
            if (at == ancestor) return true;
        }

        return false;
    }

    /// <summary>The token's own range in the document.</summary>
    public TextSpan TokenSpan(int token) => new(starts[token], ends[token]);

    /// <summary>The ranges of a subtree's tokens taken together: from its leftmost to its rightmost token.</summary>
    /// <returns>First token and the token after the last.</returns>
    public (int First, int End) Subtree(int token)
    {
        int first = token, last = token, at = token;
        while (true)
        {
            if (firstChild[at] >= 0)
            {
                at = firstChild[at];
            }
            else
            {
                while (at != token && nextSibling[at] < 0) at = heads[at];
                if (at == token) break;
                at = nextSibling[at];
            }

            first = Math.Min(first, at);
            last = Math.Max(last, at);
        }

        return (first, last + 1);
    }

    private static (short[] FirstChild, short[] NextSibling) LinkChildren(short[] heads)
    {
        var first = new short[heads.Length];
        var next = new short[heads.Length];
        Array.Fill(first, (short)-1);
        Array.Fill(next, (short)-1);
        for (var token = heads.Length - 1; token >= 0; token--)
        {
            var head = heads[token];
            if (head < -1 || head >= heads.Length || head == token) throw new ArgumentException($"token {token} has no possible head", nameof(heads));
            if (head < 0) continue;
            next[token] = first[head];
            first[head] = (short)token;
        }

        var state = new byte[heads.Length];
        for (var token = 0; token < heads.Length; token++)
        {
            var at = token;
            while (at >= 0 && state[at] == 0) (state[at], at) = (1, heads[at]);
            if (at >= 0 && state[at] == 1) throw new ArgumentException("the heads form a circle", nameof(heads));
            for (at = token; at >= 0 && state[at] == 1; at = heads[at]) state[at] = 2;
        }

        return (first, next);
    }
}
