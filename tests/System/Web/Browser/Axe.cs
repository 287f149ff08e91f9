using System.Text.Json;
using BackPainBot.SystemTests.Web.Support;
using Microsoft.Playwright;

namespace BackPainBot.SystemTests.Web.Browser;

/// <summary>axe-core, unmodified from npm, over a page and its frames.</summary>
internal static class Axe
{
    private static readonly string File = Path.Combine(Repository.Root, "tests/System/node_modules/axe-core/axe.min.js");
    private static readonly Lazy<string> Script = new(() => System.IO.File.ReadAllText(File) + ";0");

    /// <summary>Every violation as rule, help and place, in the page and the frames that it shows.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        Skip.IfNot(System.IO.File.Exists(File), "axe-core is not installed; run npm ci in tests/System.");
        foreach (var frame in page.Frames)
        {
            // Evaluated by the debugger, so the page's policy stays as it is.
            if (!await frame.EvaluateAsync<bool>("'axe' in globalThis"))
            {
                await frame.EvaluateAsync(Script.Value);
            }
        }

        var json = await page.EvaluateAsync<string>("axe.run(document, { resultTypes: ['violations'], preload: false, runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'] }).then(result => JSON.stringify(result.violations.map(v => ({ id: v.id, help: v.help, at: v.nodes.map(n => n.target.join(' ')) }))))");
        return [.. JsonElement.Parse(json).EnumerateArray().Select(violation => violation.ToString())];
    }
}
