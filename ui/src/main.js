import { mount } from "svelte";
import App from "./App.svelte";
import { wear } from "./lib/theme.svelte.js";
import "./styles/base.css";
import "./styles/parts.css";
import "./styles/print.css";

wear();
mount(App, { target: document.getElementById("page") });
