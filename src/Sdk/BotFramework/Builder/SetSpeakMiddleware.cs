using System.Security;
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder;

/// <summary>Fills in and dresses up what is spoken.</summary>
public class SetSpeakMiddleware : IMiddleware
{
    private readonly string _voiceName;
    private readonly bool _fallbackToTextForSpeak;

    public SetSpeakMiddleware(string voiceName, bool fallbackToTextForSpeak)
    {
        _voiceName = voiceName;
        _fallbackToTextForSpeak = fallbackToTextForSpeak;
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities((context, activities, send) =>
        {
            foreach (var activity in activities)
            {
                if (activity.Type == ActivityTypes.Message)
                    SetSpeak(context, activity);
            }

            return send();
        });
        return next(cancellationToken);
    }

    private void SetSpeak(ITurnContext context, Activity activity)
    {
        if (_fallbackToTextForSpeak && string.IsNullOrWhiteSpace(activity.Speak))
            activity.Speak = activity.Text;
        var channel = context.Activity.ChannelId?.Trim().ToLowerInvariant();
        if (string.IsNullOrWhiteSpace(activity.Speak) || string.IsNullOrWhiteSpace(_voiceName)
            || channel is not (Channels.DirectlineSpeech or Channels.Emulator or Channels.Telephony))
            return;
        var speak = activity.Speak;
        if (!HasTag(speak, "speak"))
        {
            if (!HasTag(speak, "voice"))
                speak = $"<voice name='{SecurityElement.Escape(_voiceName)}'>{speak}</voice>";
            speak = $"<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='{SecurityElement.Escape(activity.Locale ?? "en-US")}'>{speak}</speak>";
        }

        activity.Speak = speak;
    }

    private static bool HasTag(string text, string tag) => text.Contains('<' + tag, StringComparison.OrdinalIgnoreCase);
}
