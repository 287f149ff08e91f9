using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Host.Channels.Widget;

/// <summary>The welcome as the scripts have it. Read when the first panel is opened, as the scripts load beside other rooms.</summary>
internal sealed class OpeningWords(IServiceProvider services) : IOpeningWords
{
    private readonly Lazy<string> _words = new(() => services.GetRequiredService<Greeter>().Opening);

    public string Markdown => _words.Value;
}
