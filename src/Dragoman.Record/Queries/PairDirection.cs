namespace Dragoman.Record.Queries;

/// <summary>Which way an event between two parties must go to be found.</summary>
public enum PairDirection
{
    /// <summary>Both take part, in whatever roles.</summary>
    Either,

    /// <summary>The first acts on the second.</summary>
    Forward,

    /// <summary>The second acts on the first.</summary>
    Backward,
}
