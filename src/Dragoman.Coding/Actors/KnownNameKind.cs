namespace Dragoman.Coding.Actors;

/// <summary>What sort of name a <see cref="KnownName"/> is.</summary>
public enum KnownNameKind
{
    /// <summary>Another full name or spelling.</summary>
    Other,

    /// <summary>A name that is used alone ("Erdogan").</summary>
    Short,

    /// <summary>The capital, where it stands for the government.</summary>
    Capital,

    /// <summary>Another seat of government.</summary>
    Seat,

    /// <summary>The adjective ("Turkish").</summary>
    Adjective,

    /// <summary>A noun for the nationals ("Turks").</summary>
    Nationals,
}
