using System.Collections.Frozen;
using System.Collections.Immutable;
using Dragoman.Coding.Knowledge;

namespace Dragoman.Coding.Outlets;

/// <summary>The outlets of <c>outlets.yaml</c>, by name and by the host of their pages.</summary>
/// <remarks>Nothing here changes how a text is coded. Immutable and safe on many threads.</remarks>
public sealed class OutletDirectory
{
    private readonly FrozenDictionary<string, Outlet> byName;
    private readonly FrozenDictionary<string, Outlet> byHost;

    private OutletDirectory(ImmutableArray<Outlet> all, FrozenDictionary<string, Outlet> byName, FrozenDictionary<string, Outlet> byHost) =>
        (All, this.byName, this.byHost) = (all, byName, byHost);

    /// <summary>All outlets in the order of the file.</summary>
    public ImmutableArray<Outlet> All { get; }

    /// <summary>Loads the outlets.</summary>
    /// <exception cref="KnowledgeException">A name or host stands twice, a value is none of the known ones, or a source is missing; the message names file, line and column.</exception>
    public static OutletDirectory Load(KnowledgeFolder folder, string path = "outlets.yaml")
    {
        ArgumentNullException.ThrowIfNull(folder);
        var all = ImmutableArray.CreateBuilder<Outlet>();
        var names = new Dictionary<string, Outlet>(StringComparer.OrdinalIgnoreCase);
        var hosts = new Dictionary<string, Outlet>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in folder.Contains(path) ? folder.Read(path)?.Entries() ?? [] : [])
        {
            value.Allow("names", "domains", "country", "funding", "agency", "note", "source");
            var outlet = Read(key.Text(), value);
            all.Add(outlet);
            Add(names, outlet.Name, outlet, key);
            foreach (var name in value["names"]?.Items() ?? [])
            {
                if (names.GetValueOrDefault(name.Text()) != outlet) Add(names, name.Text(), outlet, name);
            }

            foreach (var host in value["domains"]?.Items() ?? []) Add(hosts, host.Text(), outlet, host);
        }

        return new OutletDirectory(all.ToImmutable(), names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), hosts.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The outlet of a name, or of the host that the name is ("www.tass.com"); null where it is not listed.</summary>
    public Outlet? Find(string? source)
    {
        if (string.IsNullOrWhiteSpace(source)) return null;
        var name = source.Trim();
        return byName.GetValueOrDefault(name) ?? OfHost(name);
    }

    private Outlet? OfHost(string host)
    {
        for (var at = 0; at >= 0; at = host.IndexOf('.', at) is var dot and >= 0 ? dot + 1 : -1)
        {
            if (byHost.TryGetValue(host[at..], out var outlet)) return outlet;
        }

        return null;
    }

    private static Outlet Read(string name, KnowledgeYaml value)
    {
        OutletFunding? funding = null;
        if (value["funding"] is { } paid)
        {
            funding = Enum.TryParse<OutletFunding>(paid.Text(), ignoreCase: true, out var known) && string.Equals(known.ToString(), paid.Text(), StringComparison.OrdinalIgnoreCase)
                ? known
                : throw paid.Fault($"'{paid.Text()}' is no funding; known here: state, public, private, cooperative, donors");
        }

        if (value["country"] is { } country && (country.Text().Length != 3 || !country.Text().All(char.IsAsciiLetterUpper)))
            throw country.Fault($"'{country.Text()}' is no ISO 3166 code of three capitals");
        return new Outlet(name, value["country"]?.Text(), funding, value["agency"]?.Flag() ?? false, value["note"]?.Text(), value.Required("source").Text());
    }

    private static void Add(Dictionary<string, Outlet> known, string name, Outlet outlet, KnowledgeYaml at)
    {
        if (!known.TryAdd(name, outlet)) throw at.Fault($"'{name}' stands for {known[name].Name} already");
    }
}
