using BackPainBot.Host.Channels.Widget;

namespace BackPainBot.SystemTests.Web.Support;

/// <summary>The first words of <see cref="ScriptedBot"/>.</summary>
internal sealed class ScriptedOpening : IOpeningWords
{
    public string Markdown => ScriptedBot.Opening;
}
