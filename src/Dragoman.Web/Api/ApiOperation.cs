using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Api;

/// <summary>One operation of the interface. The table of operations makes the addresses, their description and the page about them, so that these cannot differ.</summary>
/// <param name="Name">Its name in the description.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path, parts in braces.</param>
/// <param name="Says">What it gives.</param>
/// <param name="Parameters">What it takes; anything else is refused.</param>
/// <param name="ContentType">The kind of its answer.</param>
/// <param name="Schema">The name of the answer's schema; null where the answer is no JSON.</param>
/// <param name="Answer">What answers.</param>
internal sealed record ApiOperation(string Name, string Method, string Path, string Says, IReadOnlyList<ApiParameter> Parameters, string ContentType, string? Schema, Delegate Answer)
{
    /// <summary>The name of the schema of the body that it takes; null for none.</summary>
    public string? Body { get; init; }

    /// <summary>The limit of <see cref="Safety.RateLimits"/> that it keeps; null for none of its own.</summary>
    public string? Limit { get; init; }

    /// <summary>Why a request is refused before it is answered; null where nothing is wrong with its parameters.</summary>
    public string? Refusal(IQueryCollection query)
    {
        foreach (var (name, values) in query)
        {
            if (Parameters.FirstOrDefault(parameter => parameter.Name == name && !parameter.InPath) is not { } known)
                return $"There is no parameter '{Short(name)}' here. There are: {string.Join(", ", Parameters.Where(parameter => !parameter.InPath).Select(parameter => parameter.Name).DefaultIfEmpty("none"))}.";
            if (!known.Many && values.Count > 1) return $"The parameter '{name}' stands several times.";
            if (known.Choices.Count > 0 && values.FirstOrDefault(value => !string.IsNullOrEmpty(value) && !known.Choices.Contains(value, StringComparer.OrdinalIgnoreCase)) is { } wrong)
                return $"The parameter '{name}' cannot be '{Short(wrong)}'. It can be: {string.Join(", ", known.Choices)}.";
        }

        return null;
    }

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
