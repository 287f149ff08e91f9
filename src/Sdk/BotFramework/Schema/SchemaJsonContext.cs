using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Contracts made at build time for everything that the Connector protocol sends or receives.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNameCaseInsensitive = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(IList<Activity>))]
[JsonSerializable(typeof(Attachment))]
[JsonSerializable(typeof(AttachmentData))]
[JsonSerializable(typeof(AttachmentInfo))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ConversationResourceResponse))]
[JsonSerializable(typeof(ConversationsResult))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(HeroCard))]
[JsonSerializable(typeof(IList<ChannelAccount>))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(OAuthCard))]
[JsonSerializable(typeof(PagedMembersResult))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(GeoCoordinates))]
[JsonSerializable(typeof(Thing))]
[JsonSerializable(typeof(ReceiptCard))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(SigninCard))]
[JsonSerializable(typeof(ThumbnailCard))]
[JsonSerializable(typeof(AudioCard))]
[JsonSerializable(typeof(VideoCard))]
[JsonSerializable(typeof(AnimationCard))]
[JsonSerializable(typeof(TokenResponse))]
[JsonSerializable(typeof(TokenStatus))]
[JsonSerializable(typeof(TokenExchangeState))]
[JsonSerializable(typeof(TokenExchangeInvokeRequest))]
[JsonSerializable(typeof(TokenExchangeInvokeResponse))]
[JsonSerializable(typeof(AdaptiveCardInvokeValue))]
[JsonSerializable(typeof(AdaptiveCardInvokeResponse))]
[JsonSerializable(typeof(SearchInvokeValue))]
[JsonSerializable(typeof(SearchInvokeResponse))]
[JsonSerializable(typeof(SignInResource))]
[JsonSerializable(typeof(Transcript))]
internal sealed partial class SchemaJsonContext : JsonSerializerContext;
