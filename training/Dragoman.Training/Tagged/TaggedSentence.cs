namespace Dragoman.Training.Tagged;

/// <summary>A sentence of a corpus without trees: its words as the treebanks write them, and which tags each may have.</summary>
internal sealed record TaggedSentence(string[] Forms, TagSet[] Allowed)
{
    public int Count => Forms.Length;
}
