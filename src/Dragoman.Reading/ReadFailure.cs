namespace Dragoman.Reading;

/// <summary>Why an input gave no article.</summary>
/// <param name="Kind">The class of the fault.</param>
/// <param name="Reason">One clear sentence without a full stop: what is wrong, and what to do where something can be done.</param>
public sealed record ReadFailure(ReadFailureKind Kind, string Reason);
