using Microsoft.Playwright;

namespace Dragoman.Web.Tests.Browser;

/// <summary>How pages look: nothing wider than the screen, no violation of WCAG 2.2 AA that axe finds, enough contrast, names for all controls. With DRAGOMAN_SCREENSHOTS set to a folder, pictures of every page are put there.</summary>
[Trait("Category", "Browser")]
public sealed class LookTests(ServedRecord served, Chromium chromium) : IClassFixture<ServedRecord>, IClassFixture<Chromium>
{
    [Theory]
    [InlineData("home")]
    [InlineData("network")]
    [InlineData("person")]
    [InlineData("events")]
    [InlineData("found")]
    [InlineData("nothing")]
    [InlineData("event")]
    [InlineData("article")]
    [InlineData("actors")]
    [InlineData("actor")]
    [InlineData("pair")]
    [InlineData("articles")]
    [InlineData("problem")]
    [InlineData("try")]
    [InlineData("try-empty")]
    [InlineData("calendar")]
    [InlineData("calendar-nothing")]
    [InlineData("sources")]
    [InlineData("api")]
    [InlineData("sign-in")]
    [InlineData("add-event")]
    public async Task APageFitsEveryScreenAndCanBeRead(string name)
    {
        await using var knowing = name switch
        {
            "try" or "try-empty" or "sources" or "api" => await DragomanWeb.StartAsync(new WebOptions { Record = served.Record, Port = 0, Coder = Pages.TryPageTests.Coder.Value }, TestContext.Current.CancellationToken),
            "sign-in" => await DragomanWeb.StartAsync(new WebOptions { Record = served.Record, Address = System.Net.IPAddress.Any, Port = 0, Editable = true, Password = Web.Safety.PasswordHash.Of("correct horse") }, TestContext.Current.CancellationToken),
            _ => null,
        };
        var home = knowing is null ? served.Address : new Uri($"http://127.0.0.1:{knowing.Address.Port}");
        await using var visited = await chromium.OpenAsync(new Uri(home, Address(name)));
        var page = visited.Page;
        if (name is "found" or "try" or "event" or "api") await page.EvaluateAsync("for (const d of document.querySelectorAll('details')) d.open = true");
        Assert.Equal("", await page.EvaluateAsync<string>(Unnamed));
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.Equal("en", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.True((await page.ContentAsync()).Length < 300_000);
        foreach (var width in (int[])[360, 1280, 2560])
        {
            await page.SetViewportSizeAsync(width, 800);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, "the page is wider than the screen");
            foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                Assert.Equal("", await page.EvaluateAsync<string>(LowContrast));
                if (width == 1280 || (width == 360 && scheme == ColorScheme.Light)) Assert.Equal("", await Axe.ViolationsAsync(page));
                if (Environment.GetEnvironmentVariable("DRAGOMAN_SCREENSHOTS") is { Length: > 0 } folder)
                    await page.ScreenshotAsync(new() { Path = Path.Combine(folder, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}-{width}-{scheme.ToString().ToLowerInvariant()}.png")), FullPage = true });
            }
        }

        Assert.DoesNotContain(visited.Complaints, complaint => name != "problem" || !complaint.Contains("404", StringComparison.Ordinal));
    }

    private string Address(string name) => name switch
    {
        "home" => "/?days=all",
        "network" => "/network",
        "person" => "/actors/Serzh%20Sargsyan",
        "events" => "/events",
        "found" => "/events?actor=ARM&type=SUPPORT&type=REQUEST&type=REJECT&status=happened&from=never",
        "nothing" => "/events?actor=Talleyrand",
        "event" => $"/events/{served.EventId("gorbachev")}",
        "article" => $"/articles/{served.ArticleId("protocols")}",
        "actors" => "/actors",
        "actor" => "/actors/ARM",
        "pair" => "/pairs/ARM/TUR",
        "articles" => "/articles",
        "try-empty" => "/try",
        "calendar" => "/calendar?month=1985-11",
        "calendar-nothing" => "/calendar?month=1999-12",
        "sources" => "/sources",
        "api" => "/api",
        "sign-in" => "/sign-in",
        "add-event" => "/events/new",
        "try" => "/try?text=The+president+of+Chile+visited+Peru+on+Monday.+Peru+thanked+Chile+for+its+help.&published=2025-04-17",
        _ => "/nowhere",
    };

    private const string Unnamed = """
        [...document.querySelectorAll('input:not([type=hidden]), button, a, summary')]
          .filter(e => !(e.labels && e.labels.length) && !e.textContent.trim() && !e.getAttribute('aria-label'))
          .map(e => e.outerHTML.slice(0, 300)).join('\n')
        """;

    // WCAG 2.2, 1.4.3: 4.5 to 1, or 3 to 1 for large text.
    private const string LowContrast = """
        (() => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const parse = (colour, ground) => {
            canvas.globalAlpha = 1;
            canvas.fillStyle = `rgb(${ground.join(',')})`; canvas.fillRect(0, 0, 1, 1);
            canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
          };
          const light = c => { const [r, g, b] = c.map(v => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
          const ground = e => { const chain = []; for (let n = e; n; n = n.parentElement) chain.unshift(getComputedStyle(n).backgroundColor); return chain.reduce((under, colour) => parse(colour, under), [255, 255, 255]); };
          const found = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node; (node = walker.nextNode());) {
            const e = node.parentElement;
            if (!node.textContent.trim() || !e.checkVisibility() || e.closest('.skip, .hidden, script, style')) continue;
            const style = getComputedStyle(e), under = ground(e), ink = parse(style.color, under);
            const [a, b] = [light(ink), light(under)].sort((x, y) => y - x);
            const size = parseFloat(style.fontSize), large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
            if ((a + 0.05) / (b + 0.05) < (large ? 3 : 4.5)) found.push(`${((a + 0.05) / (b + 0.05)).toFixed(2)} ${e.className} ${node.textContent.trim().slice(0, 30)}`);
          }
          return [...new Set(found)].join('\n');
        })()
        """;
}
