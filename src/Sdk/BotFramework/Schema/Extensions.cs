namespace Microsoft.Bot.Schema;

/// <summary>Cards as attachments.</summary>
public static class Extensions
{
    public static Attachment ToAttachment(this HeroCard card) => Make(HeroCard.ContentType, card);

    public static Attachment ToAttachment(this ThumbnailCard card) => Make(ThumbnailCard.ContentType, card);

    public static Attachment ToAttachment(this SigninCard card) => Make(SigninCard.ContentType, card);

    public static Attachment ToAttachment(this ReceiptCard card) => Make(ReceiptCard.ContentType, card);

    public static Attachment ToAttachment(this AudioCard card) => Make(AudioCard.ContentType, card);

    public static Attachment ToAttachment(this VideoCard card) => Make(VideoCard.ContentType, card);

    public static Attachment ToAttachment(this AnimationCard card) => Make(AnimationCard.ContentType, card);

    public static Attachment ToAttachment(this OAuthCard card) => Make(OAuthCard.ContentType, card);

    private static Attachment Make(string contentType, object content) => new() { ContentType = contentType, Content = content };
}
