namespace Dragoman.Coding.Outlets;

/// <summary>What is known of an outlet.</summary>
/// <param name="Name">Its usual name.</param>
/// <param name="Country">ISO 3166 alpha-3 code of the state that it is of; null for an outlet in exile or of several states.</param>
/// <param name="Funding">Who pays it; null where that is not settled.</param>
/// <param name="Agency">True for a press agency, whose reports others print.</param>
/// <param name="Note">One fact more; null for none.</param>
/// <param name="Source">Where funding and note can be looked up.</param>
public sealed record Outlet(string Name, string? Country, OutletFunding? Funding, bool Agency, string? Note, string Source);
