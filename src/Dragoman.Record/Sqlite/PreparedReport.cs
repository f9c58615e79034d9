using Dragoman.Domain;
using Dragoman.Record.Clustering;

namespace Dragoman.Record.Sqlite;

/// <summary>A report with all that follows from it and its article.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Coded">What it reports.</param>
/// <param name="Sentence">The sentence's text.</param>
/// <param name="Traits">What clustering compares.</param>
/// <param name="StoredTraits">The traits as they are stored.</param>
/// <param name="StoredCoded">What it reports as it is stored, in UTF-8.</param>
/// <param name="Text">What an event of this report alone is found by.</param>
internal sealed record PreparedReport(string Id, CodedEvent Coded, string Sentence, MentionTraits Traits, byte[] StoredTraits, byte[] StoredCoded, SearchedText Text);
