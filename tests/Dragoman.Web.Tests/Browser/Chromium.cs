using Microsoft.Playwright;

namespace Dragoman.Web.Tests.Browser;

/// <summary>Debian's Chromium, driven by Playwright; tests that need it are skipped where it is missing.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program)) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>A fresh page.</summary>
    internal async Task<VisitedPage> OpenAsync(Uri address, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        Assert.SkipWhen(browser is null, $"no browser at {Program}; install it with: apt-get install -y chromium");
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            BaseURL = address.ToString(),
            JavaScriptEnabled = scripts,
        });
        var page = await context.NewPageAsync();
        var visited = new VisitedPage(context, page, address);
        await page.GotoAsync(address.ToString());
        return visited;
    }
}
