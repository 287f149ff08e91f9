using System.Xml;
using System.Xml.Linq;
using Microsoft.Extensions.AI;

namespace Microsoft.SemanticKernel;

/// <summary>
/// Reads a prompt with <c>&lt;message role="system"&gt;</c> elements as the messages of a chat. What was inserted is encoded, so it is the text of
/// a message and never one of its own. A prompt without such elements is one message of the user.
/// </summary>
internal static class ChatPrompt
{
    private static readonly XmlReaderSettings Safe = new() { ConformanceLevel = ConformanceLevel.Fragment, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static IList<ChatMessage> Read(string prompt)
    {
        if (!prompt.Contains("<message", StringComparison.OrdinalIgnoreCase) || Elements(prompt) is not { Count: > 0 } elements)
            return [new ChatMessage(ChatRole.User, prompt)];
        return [.. elements.Select(element => new ChatMessage(new ChatRole(element.Attribute("role")!.Value), TextOf(element)))];
    }

    private static List<XElement>? Elements(string prompt)
    {
        try
        {
            using var text = new StringReader(prompt);
            using var reader = XmlReader.Create(text, Safe);
            var root = new XElement("prompt");
            for (reader.MoveToContent(); !reader.EOF;)
                root.Add(XNode.ReadFrom(reader));
            return [.. root.Elements().Where(element => element.Name.LocalName.Equals("message", StringComparison.OrdinalIgnoreCase) && element.Attribute("role") is not null)];
        }
        catch (XmlException)
        {
            return null;
        }
    }

    // Elements that are not the prompt's are words like others.
    private static string TextOf(XElement message) => string.Concat(message.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "text" } text => text.Value,
        _ => node.ToString(SaveOptions.DisableFormatting),
    })).Trim();
}
