using Dragoman.Domain;

namespace Dragoman.Record.Events;

/// <summary>One turn in how an event was told: announced, put off, held, denied.</summary>
/// <param name="Told">Publication date of the first report that says so; null where unknown.</param>
/// <param name="Status">The status that it gives.</param>
/// <param name="Date">The date that it gives; null where it gives none.</param>
/// <param name="Report">Id of that report.</param>
/// <param name="Reports">Number of reports in a row that say the same.</param>
public sealed record EventHistoryStep(DateOnly? Told, EventStatus Status, PartialDate? Date, string Report, int Reports);
