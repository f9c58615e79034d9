using System.Collections.Immutable;
using System.Globalization;
using Dragoman.Domain;
using Dragoman.Record.Codes;
using Dragoman.Record.Export;

namespace Dragoman.Record.Import;

/// <summary>The 61 columns of a GDELT 2.0 event file.</summary>
internal sealed class GdeltRows : IDataSetRows
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Columns => GdeltFormat.Columns;

    /// <inheritdoc/>
    public bool HasHeading => false;

    /// <inheritdoc/>
    public RowEvent Read(RowCells cells)
    {
        var code = CameoAct.Code(cells.Needed("EventCode"), leaves: false);
        var (source, target) = (Party(cells, "Actor1"), Party(cells, "Actor2"));
        if (source.IsEmpty && target.IsEmpty) throw new ImportFault("neither actor has a name");
        var url = cells["SOURCEURL"];
        var address = Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
        var row = new RowEvent
        {
            DataSet = "GDELT",
            Id = cells.Needed("GLOBALEVENTID"),
            Story = url,
            What = $"{code.Type.Name}{(code.Mode is null ? "" : $" ({code.Mode})")}, CAMEO {code.Code}",
            Type = code.Type,
            Date = Date(cells),
            Place = cells.Place(cells["ActionGeo_FullName"], Countries.OfFips(cells["ActionGeo_CountryCode"])?.Code, "ActionGeo_Lat", "ActionGeo_Long"),
            Outlet = address?.Host ?? url,
            Url = address?.AbsoluteUri,
            Published = cells["DATEADDED"] is { Length: >= 8 } added ? Day(added[..8], "DATEADDED") : null,
        };
        return CameoAct.With(row, code, source, target);
    }

    private static PartialDate? Date(RowCells cells)
    {
        if (cells["SQLDATE"] is { } day) return PartialDate.OfDay(Day(day, "SQLDATE"));
        var month = cells["MonthYear"] ?? cells["Year"];
        if (month is null) return null;
        var text = month.Length == 6 ? $"{month[..4]}-{month[4..]}" : month;
        return PartialDate.TryParse(text, out var date) ? date : throw new ImportFault($"'{month}' is no month and no year");
    }

    private static DateOnly Day(string text, string column) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new ImportFault($"'{column}' is no date of the form 20250417: '{text}'");

    private static ImmutableArray<ActorReference> Party(RowCells cells, string side)
    {
        if ((cells[side + "Name"] ?? cells[side + "Code"]) is not { } name) return [];
        var group = cells[side + "KnownGroupCode"];
        var country = Countries.OfCameo(cells[side + "CountryCode"]);
        var type = cells[side + "Type1Code"];
        return
        [
            new ActorReference
            {
                Text = name,
                Code = CameoTerms.BodyOf(group) ?? country?.Code ?? group ?? InternationalBody.CodeOf(name) ?? name,
                Sector = CameoTerms.BodyOf(group) is not null ? CameoTerms.GroupType : CameoTerms.Type(type),
                Name = Countries.OfName(name) is null ? name : null,
            },
        ];
    }
}
