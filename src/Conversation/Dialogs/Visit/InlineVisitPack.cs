using System.Text;
using BackPainBot.Conversation.Turn;
using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Carries the pack inside the message, where no host serves it.</summary>
public sealed class InlineVisitPack : IVisitPackLinks
{
    public IReadOnlyList<Attachment> LinksFor(CurrentTurn turn, VisitPack pack) =>
    [
        File("text/markdown", VisitPackWriter.Markdown(pack), "visit-pack.md"),
        File("text/html", VisitPackWriter.Html(pack), "visit-pack.html"),
    ];

    private static Attachment File(string type, string text, string name) =>
        new(type, $"data:{type};base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}", name: name);
}
