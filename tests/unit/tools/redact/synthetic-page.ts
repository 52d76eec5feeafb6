// A page as Meta's look, with somebody in every place where a page can hold somebody.

/** `who` is put in as it is: the caller escapes it, or does not. */
export function syntheticPage(who: string): string {
  const inAddress = encodeURIComponent(who.toWellFormed());
  return `<!-- saved from url=(0048)https://www.facebook.com/privacy/center/?x=${inAddress} -->
<!DOCTYPE html PUBLIC "${who}"><html id="facebook" class="_9dls __fb-light-mode ${who}" lang="fr" dir="ltr" data-user="${who}"><head>
<meta charset="utf-8"><meta property="og:title" content="${who}"><meta http-equiv="refresh" content="0;url=/${inAddress}">
<link rel="preload" href="https://static.example/${inAddress}.png"><base href="https://www.facebook.com/${inAddress}/">
<title>${who} | Centre de confidentialité</title>
<style>.x1s85apg{display:none} .a::before{content:"${who}"} #b{background:url("data:image/png;base64,${who}")}</style>
<script type="application/json" data-sjs>{"NAME":"${who}","USER_ID":"${who}","token":["${who}"]}</script>
<script nonce="${who}" src="/${inAddress}.js">var me = "${who}";</script>
<noscript><img src="/${inAddress}" alt="${who}"></noscript></head>
<body class="${who}" onload="greet('${who}')"><!-- ${who} --><!--$-->
<div id="mount_0_0_Xy" aria-${'busy'}="false" aria-owner="${who}">
<div role="banner"><a aria-label="${who}" href="/${inAddress}" role="link" title="${who}"><img src="https://scontent.example/${inAddress}" srcset="a.png 1x, /${inAddress} 2x" alt="${who}"></a>
<svg aria-label="${who}" role="img"><title>${who}</title><path d="M0 0"></path><image href="/${inAddress}"></image><use xlink:href="#${inAddress}"></use></svg></div>
<div role="main ${who}" data-pagelet="Profile_${who}" id="${who}" style="background:url(/${inAddress})"><h1 aria-level="1">${who}</h1>
<p>Bonjour ${who}, né·e le 12/03/1987.<br>Écrivez à <a href="mailto:${inAddress}">${who}</a> ou au <a href="tel:${inAddress}">${who}</a>.</p>
<div>Vous avez le droit de vous <!-- --><a aria-label="opposer (Ouvre dans un nouvel onglet)" class="x1i10hfl" href="https://www.facebook.com/help/contact/712876720715583" role="link" tabindex="0">opposer<svg aria-label="(Lien externe)" aria-hidden="false"><path d="M1 1"></path></svg></a> à ${who}.</div>
<a href="https://l.facebook.com/l.php?u=https%3A%2F%2F${inAddress}.example%2F&h=${inAddress}">${who}</a><a href="https://${inAddress}.example/${inAddress}">${who}</a>
<a href="https://www.facebook.com/privacy/center/?entry_point=${inAddress}#${inAddress}">Privacy Center</a><a href="#${inAddress}">1</a><a href="javascript:go('${who}')">${who}</a>
<span class="x1s85apg">${who}</span><span style="display: none; color: ${who}">${who}</span>
<form action="/login/?next=https%3A%2F%2Fwww.facebook.com%2F${inAddress}" name="${who}"><label for="${who}">${who}</label><input id="${who}" name="${who}" type="email" value="${who}" placeholder="${who}" autocomplete="${who}">
<select name="country"><option value="${who}">${who}</option></select><textarea>${who}</textarea></form>
<iframe src="/${inAddress}" srcdoc="${who}" title="${who}">${who}</iframe><x-${'card'} name="${who}">${who}</x-card><template><b>${who}</b></template></div></div>
<div role="dialog" aria-modal="true" aria-labelledby="jsc_c_j"><h2 id="jsc_c_j" tabindex="${who}">${who}</h2><time datetime="${who}">${who}</time></div>
</body></html>`;
}
