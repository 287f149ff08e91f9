using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using AssistantMessage = OpenAI.Chat.AssistantChatMessage;
using Message = Microsoft.Extensions.AI.ChatMessage;

namespace BackPainBot.Host.Models;

/// <summary>The OpenAI package's chat client behind the interface that Semantic Kernel uses; speaks to any server of the same protocol.</summary>
internal sealed class OpenAiChat : IChatClient
{
    private readonly ChatClient _client;

    /// <param name="model">The model's or deployment's name.</param>
    /// <param name="key">Empty for a server that needs none.</param>
    /// <param name="endpoint">Null uses OpenAI's own.</param>
    /// <param name="timeout">How long one call may take.</param>
    public OpenAiChat(string model, string key, Uri? endpoint, TimeSpan timeout)
    {
        var options = new OpenAIClientOptions { NetworkTimeout = timeout, RetryPolicy = new ClientRetryPolicy(maxRetries: 1) };
        if (endpoint is not null)
        {
            options.Endpoint = endpoint;
        }

        // The package refuses an empty key; servers without keys ignore the header.
        _client = new ChatClient(model, new ApiKeyCredential(key.Length > 0 ? key : "none"), options);
    }

    // Neither temperature nor a token limit is sent: some models and compatible servers refuse one or the other.
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<Message> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var completion = (await _client.CompleteChatAsync(messages.Select(Translate), cancellationToken: cancellationToken).ConfigureAwait(false)).Value;
        return new ChatResponse(new Message(ChatRole.Assistant, string.Concat(completion.Content.Select(part => part.Text))))
        {
            ResponseId = completion.Id,
            ModelId = completion.Model,
        };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<Message> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var update in _client.CompleteChatStreamingAsync(messages.Select(Translate), cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, string.Concat(update.ContentUpdate.Select(part => part.Text))) { ResponseId = update.CompletionId, ModelId = update.Model };
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null : serviceType.IsInstanceOfType(this) ? this : serviceType.IsInstanceOfType(_client) ? _client : null;
    }

    public void Dispose()
    {
        // The package's client holds nothing that could be closed.
    }

    private static OpenAI.Chat.ChatMessage Translate(Message message) =>
        message.Role == ChatRole.System ? new SystemChatMessage(message.Text)
        : message.Role == ChatRole.Assistant ? new AssistantMessage(message.Text)
        : new UserChatMessage(message.Text);
}
