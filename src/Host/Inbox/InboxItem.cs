namespace BackPainBot.Host.Inbox;

/// <summary>A message, or why it could not be read.</summary>
/// <param name="Place">File and position, as in <c>inbox.csv:12</c>.</param>
public sealed record InboxItem(string Place, InboxMessage? Message, string? Problem)
{
    public static InboxItem Of(string place, InboxMessage message) =>
        string.IsNullOrWhiteSpace(message.Text)
            ? Broken(place, "The message has no text. Leave it out, or export it with its body.")
            : new InboxItem(place, message, null);

    public static InboxItem Broken(string place, string problem) => new(place, null, problem);
}
