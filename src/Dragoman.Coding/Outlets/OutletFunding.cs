namespace Dragoman.Coding.Outlets;

/// <summary>Who pays an outlet, as <c>knowledge/outlets.yaml</c> describes it.</summary>
public enum OutletFunding
{
    /// <summary>Owned or mainly paid by a government.</summary>
    State,

    /// <summary>A public service with a fee or a statute of its own.</summary>
    Public,

    /// <summary>A company.</summary>
    Private,

    /// <summary>Owned by the media that use it.</summary>
    Cooperative,

    /// <summary>Grants and readers.</summary>
    Donors,
}
