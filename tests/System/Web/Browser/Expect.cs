namespace BackPainBot.SystemTests.Web.Browser;

/// <summary>Waits for what happens outside the page.</summary>
internal static class Expect
{
    public static async Task EventuallyAsync(Func<bool> happened)
    {
        for (var i = 0; i < 150 && !happened(); i++)
        {
            await Task.Delay(100);
        }

        Assert.True(happened());
    }
}
