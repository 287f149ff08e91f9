namespace BackPainBot.SystemTests.Web.Browser;

/// <summary>Browser tests share one browser and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
