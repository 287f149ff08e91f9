
namespace BackPainBot.Host.Channels.Widget;

/// <summary>Asks for a session.</summary>
/// <param name="Resume">The resume secret of an earlier one, if the panel has it.</param>
/// <param name="Dialog">What to open first.</param>
/// <param name="Locale">The person's language.</param>
public sealed record WidgetSession(string? Resume, string? Dialog, string? Locale);
