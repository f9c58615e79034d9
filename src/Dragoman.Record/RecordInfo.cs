namespace Dragoman.Record;

/// <summary>What a record's file is and holds.</summary>
/// <param name="Path">The file as it was named.</param>
/// <param name="Bytes">Its size with what waits to be written into it.</param>
/// <param name="Form">The version of its form.</param>
/// <param name="Statistics">How much it holds.</param>
/// <param name="Versions">Versions of articles, the latest too.</param>
/// <param name="Corrections">Corrections that count.</param>
/// <param name="FirstDay">The first day of the earliest dated event; null where there is none.</param>
/// <param name="LastDay">The first day of the latest dated event; null where there is none.</param>
/// <param name="LastRead">When an article was last stored; null where none was.</param>
public sealed record RecordInfo(string Path, long Bytes, int Form, RecordStatistics Statistics, int Versions, int Corrections, DateOnly? FirstDay, DateOnly? LastDay, DateTimeOffset? LastRead);
