using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Dragoman.Web.Tests.Browser;

/// <summary>Checks a page by axe-core against the rules of WCAG 2.2, levels A and AA.</summary>
internal static class Axe
{
    private static readonly Lazy<string> Script = new(() => new BundledAxeScriptProvider().GetScript());

    /// <summary>A line for each violation, with the elements that it is about; empty for none.</summary>
    public static async Task<string> ViolationsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'")) await page.EvaluateAsync(Script.Value);
        return await page.EvaluateAsync<string>("""
            axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'], resultTypes: ['violations'] })
              .then(found => found.violations.map(v => `${v.id}: ${v.help}\n  ` + v.nodes.slice(0, 5).map(n => n.html.slice(0, 200) + ' — ' + n.failureSummary.replace(/\s+/g, ' ').slice(0, 300)).join('\n  ')).join('\n'))
            """);
    }
}
