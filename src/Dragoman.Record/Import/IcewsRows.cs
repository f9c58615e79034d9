using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Codes;

namespace Dragoman.Record.Import;

/// <summary>The twenty columns of an ICEWS event file.</summary>
internal sealed class IcewsRows : IDataSetRows
{
    private static readonly (string Word, string Sector)[] Sectors =
    [
        ("Military", "MIL"), ("Police", "COP"), ("Legislative", "LEG"), ("Judicial", "JUD"), ("Intelligence", "SPY"), ("Government", "GOV"), ("Insurgents", "REB"), ("Rebel", "REB"),
        ("Parties", "PTY"), ("International Government Organization", "IGO"), ("NGOs", "NGO"), ("News", "MED"), ("Media", "MED"), ("Business", "BUS"), ("Education", "EDU"), ("Criminals", "CRM"),
        ("General Population", "CVL"), ("Social", "CVL"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; } =
    [
        "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code", "Intensity", "Target Name", "Target Sectors", "Target Country",
        "Story ID", "Sentence Number", "Publisher", "City", "District", "Province", "Country", "Latitude", "Longitude",
    ];

    /// <inheritdoc/>
    public bool HasHeading => true;

    /// <inheritdoc/>
    public RowEvent Read(RowCells cells)
    {
        var code = CameoAct.Code(cells.Needed("CAMEO Code"), leaves: true);
        var day = cells.Day("Event Date") ?? throw new ImportFault("'Event Date' is empty");
        var country = Countries.OfName(cells["Country"])?.Code;
        var source = Party(cells, "Source");
        if (source.IsEmpty) throw new ImportFault("'Source Name' is empty");
        var row = new RowEvent
        {
            DataSet = "ICEWS",
            Id = cells.Needed("Event ID"),
            Story = cells["Story ID"] is { } story ? $"{story}/{cells["Sentence Number"]}" : null,
            What = cells["Event Text"] ?? code.Type.Name,
            Type = code.Type,
            Date = PartialDate.OfDay(day),
            Place = cells.Place(cells["City"] ?? cells["Province"] ?? cells["Country"], country, "Latitude", "Longitude"),
            Outlet = cells["Publisher"],
            Published = day,
        };
        return CameoAct.With(row, code, source, Party(cells, "Target"));
    }

    private static ImmutableArray<ActorReference> Party(RowCells cells, string side)
    {
        if (cells[side + " Name"] is not { } name) return [];
        var country = Countries.OfName(cells[side + " Country"]);
        var sectors = cells[side + " Sectors"];
        var sector = sectors is null ? null : Sectors.FirstOrDefault(known => sectors.Contains(known.Word, StringComparison.Ordinal)).Sector;
        return [new ActorReference { Text = name, Code = country?.Code ?? InternationalBody.CodeOf(name) ?? name, Sector = sector ?? (country is not null && Countries.OfName(name) == country ? "GOV" : null), Name = Countries.OfName(name) is null ? name : null }];
    }
}
