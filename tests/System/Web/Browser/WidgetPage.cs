using BackPainBot.SystemTests.Web.Support;
using Microsoft.Playwright;

namespace BackPainBot.SystemTests.Web.Browser;

/// <summary>The widget as a visitor uses it: by what is on the screen and what a screen reader is told.</summary>
public sealed class WidgetPage(IPage page)
{
    private static readonly string Shots = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "screenshots")).FullName;

    public IPage Page { get; } = page;

    public IFrameLocator Panel { get; } = page.FrameLocator("iframe");

    public ILocator Launcher { get; } = page.GetByRole(AriaRole.Button, new() { NameRegex = new("Back pain\\? Ask here") });

    public ILocator Input => Panel.GetByLabel("Write a message");

    public ILocator BotMessages => Panel.Locator("#log > .bot");

    public ILocator Announced => Panel.Locator("#said > p");

    public static async Task<WidgetPage> VisitAsync(IBrowserContext visitor, string address)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(address);
        return new WidgetPage(page);
    }

    public async Task OpenAsync()
    {
        await Launcher.ClickAsync();
        await GreetedAsync();
    }

    public Task GreetedAsync() => Assertions.Expect(Panel.GetByText("May I keep your answers")).ToBeVisibleAsync();

    public async Task SayAsync(string text)
    {
        await Input.FillAsync(text);
        await Input.PressAsync("Enter");
    }

    public Task ChooseAsync(string title) => Panel.GetByRole(AriaRole.Button, new() { Name = title, Exact = true }).ClickAsync();

    public Task SeesAsync(string text) => Assertions.Expect(Panel.GetByText(text).First).ToBeVisibleAsync();

    public IFrame Frame => Page.Frames.First(frame => frame.Url.Contains("/widget/panel", StringComparison.Ordinal));

    /// <summary>Moves the focus by the keyboard until it is there.</summary>
    public async Task TabToAsync(ILocator target, string key)
    {
        for (var i = 0; i < 60; i++)
        {
            if (await target.EvaluateAsync<bool>("node => node === document.activeElement"))
            {
                return;
            }

            await Page.Keyboard.PressAsync(key);
        }

        Assert.Fail("The keyboard does not get there.");
    }

    /// <summary>Writes a picture for people to look at.</summary>
    public Task ShotAsync(string name) => Page.ScreenshotAsync(new() { Path = Path.Combine(Shots, name + ".png") });
}
