namespace Dragoman.Record.Import;

/// <summary>What the columns of one data set mean.</summary>
internal interface IDataSetRows
{
    /// <summary>The names of the columns, in their order.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>True where the file has a heading row that names them.</summary>
    bool HasHeading { get; }

    /// <summary>The event that a row tells.</summary>
    /// <exception cref="ImportFault">The row cannot be used.</exception>
    RowEvent Read(RowCells cells);
}
